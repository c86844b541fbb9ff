import { useId } from 'react';
import { Button } from '../../../components/Button';
import { Field } from '../../../components/Field';
import { useText } from '../../../i18n/useText';
import type { Match } from '../requests';
import { NO_PLACE } from './ruleWords';

interface HostFieldsProps {
  match: readonly Match[];
  problem: string | undefined;
  onChange: (match: readonly Match[]) => void;
}

/** Where a source publishes: hosts, each with the path that belongs to it and whether what is under it does too. */
export function HostFields({ match, problem, onChange }: HostFieldsProps) {
  const { t } = useText();
  const id = useId();
  const change = (at: number, part: Partial<Match>) =>
    onChange(match.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <fieldset className="host-fields" aria-describedby={problem === undefined ? undefined : `${id}-problem`}>
      <legend className="note">{t('sources.hosts')}</legend>
      {match.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places have no name of their own, and are not moved
        <div key={at} className="host-line">
          <Field
            label={t('sources.host', { number: at + 1 })}
            required
            maxLength={300}
            value={one.host}
            onChange={({ target }) => change(at, { host: target.value })}
          />
          <Field
            label={t('sources.path')}
            maxLength={300}
            value={one.path}
            onChange={({ target }) => change(at, { path: target.value })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={one.subdomains}
              onChange={({ target }) => change(at, { subdomains: target.checked })}
            />
            {t('sources.subdomains')}
          </label>
          {match.length > 1 && (
            <Button size="small" onClick={() => onChange(match.filter((_, index) => index !== at))}>
              {t('sources.remove')}
              <span className="visually-hidden"> {one.host}</span>
            </Button>
          )}
        </div>
      ))}
      {problem === undefined ? null : (
        <p className="field-problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <div>
        <Button size="small" onClick={() => onChange([...match, NO_PLACE])}>
          {t('sources.addHost')}
        </Button>
      </div>
    </fieldset>
  );
}
