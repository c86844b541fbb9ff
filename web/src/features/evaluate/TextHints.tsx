import { Key } from '../../components/Key';
import { useText } from '../../i18n/useText';

/** The keys that mark, beside the response, for those who look. */
export function TextHints() {
  const { t } = useText();
  const hints = [
    { key: '1', does: t('hint.strength') },
    { key: '2', does: t('hint.weakness') },
    { key: '3', does: t('hint.error') },
    { key: '0', does: t('hint.omission') },
    { key: 'n', does: t('hint.next') },
  ];
  return (
    <ul className="hints" aria-hidden="true">
      {hints.map(({ key, does }) => (
        <li key={key}>
          <Key>{key}</Key> {does}
        </li>
      ))}
    </ul>
  );
}
