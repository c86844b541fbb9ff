import type { KeyboardEvent } from 'react';
import type { MarkKind, Severity } from '../../api/types';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import { kindWords } from '../../text/highlightPainter';

export const severityKeys: Record<Severity, MessageKey> = {
  neutral: 'severity.neutral',
  minor: 'severity.minor',
  major: 'severity.major',
  critical: 'severity.critical',
};

export const allSeverities: readonly Severity[] = ['neutral', 'minor', 'major', 'critical'];

interface SeverityCellsProps {
  kind: MarkKind;
  value: Severity;
  allowed: readonly Severity[];
  onChange: (severity: Severity) => void;
}

/** The four severities, each drawing the underline it will have in the text. */
export function SeverityCells({ kind, value, allowed, onChange }: SeverityCellsProps) {
  const { t } = useText();
  const onKeyDown = (event: KeyboardEvent) => {
    const choose = (severity: Severity | undefined) => {
      if (severity === undefined || !allowed.includes(severity)) return;
      onChange(severity);
      // The focus goes along: from a radio button that is not the chosen one, Tab would lead to the chosen one.
      event.currentTarget.querySelectorAll('input')[allSeverities.indexOf(severity)]?.focus();
    };
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = allSeverities.indexOf(value);
    if (event.key === 'ArrowRight') choose(allSeverities.slice(at + 1).find((one) => allowed.includes(one)));
    else if (event.key === 'ArrowLeft') choose(allSeverities.slice(0, at).findLast((one) => allowed.includes(one)));
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className={`severities severities-${kindWords[kind]}`} onKeyDown={onKeyDown}>
      <legend>{t('editor.severity')}</legend>
      {allSeverities.map((severity) => (
        <label key={severity} className={allowed.includes(severity) ? 'severity' : 'severity severity-off'}>
          <input
            type="radio"
            name="severity"
            id={severity === value ? 'mark-severity' : undefined}
            checked={severity === value}
            disabled={!allowed.includes(severity)}
            onChange={() => onChange(severity)}
          />
          <KeyHint action={`editor.${severity}`} />
          <span>{t(severityKeys[severity])}</span>
          <span className={`severity-line severity-line-${severity}`} aria-hidden="true" />
        </label>
      ))}
    </fieldset>
  );
}
