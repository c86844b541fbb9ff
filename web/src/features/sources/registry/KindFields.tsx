import { useText } from '../../../i18n/useText';
import { KIND_WORD } from './kinds';

interface KindFieldsProps {
  kinds: readonly string[];
  onChange: (kinds: readonly string[]) => void;
}

/** What a source publishes; kinds of one's own stay as they are. */
export function KindFields({ kinds, onChange }: KindFieldsProps) {
  const { t } = useText();
  const offered = [...Object.keys(KIND_WORD), ...kinds.filter((kind) => KIND_WORD[kind] === undefined)];
  return (
    <fieldset className="kind-fields">
      <legend className="note">{t('sources.kinds')}</legend>
      {offered.map((kind) => (
        <label key={kind} className="check">
          <input
            type="checkbox"
            checked={kinds.includes(kind)}
            onChange={({ target }) => onChange(target.checked ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
          />
          {KIND_WORD[kind] === undefined ? kind : t(KIND_WORD[kind])}
        </label>
      ))}
    </fieldset>
  );
}
