import { memo } from 'react';
import { Label } from '../../../components/Label';
import type { MessageKey } from '../../../i18n/language';
import { useText } from '../../../i18n/useText';
import { KeyHint } from '../../../keys/KeyHint';
import { glyphOf } from '../../../text/markSigns';
import { placeOfCheck, sayCheck } from '../usePendingWords';
import { useWork } from '../work';
import type { Check, CheckState } from './checks';
import { JustificationText } from './JustificationText';
import { parts } from './parts';

const signs: Record<CheckState, string> = { ok: '✓', not_yet: '○', not_applicable: '–' };
const states: Record<CheckState, MessageKey> = { ok: 'check.ok', not_yet: 'check.notYet', not_applicable: 'check.notApplicable' };
const titles: Record<Check['id'], MessageKey> = {
  J1: 'check.length',
  J2: 'check.quote',
  J3: 'check.mentions',
  J4: 'check.own',
  J5: 'check.blind',
};

/** The text that defends the whole evaluation, with its template at hand and its five checks in sight. */
const JustificationField = memo(function JustificationField() {
  const { t, pick } = useText();
  const { checks, go } = useWork();
  return (
    <section className="foot-justification" aria-labelledby="justification-label">
      <div className="foot-head">
        <Label id="justification-label">{t('task.justification')}</Label>
        <KeyHint action="task.justification" />
        <button type="button" className="link-button" onClick={() => go({ dialog: 'template' })}>
          {t('template.open')}
        </button>
      </div>
      <ul className="checks" id="justification-checks" aria-label={t('check.list')}>
        {checks.map((check) => (
          <CheckButton key={check.id} check={check} />
        ))}
      </ul>
      <JustificationText
        labelledBy="justification-label"
        describedBy="justification-checks"
        placeholder={parts.map((part, index) => `${index + 1} ${pick(part)}`).join(' · ')}
      />
    </section>
  );
});

export default JustificationField;

/** One check: its sign, what it is about, and on a press the place it speaks of. */
function CheckButton({ check }: { check: Check }) {
  const { t } = useText();
  const { go } = useWork();
  const missing = check.id === 'J3' ? check.missing[0] : undefined;
  return (
    <li>
      <button
        type="button"
        className={`check-${check.state}`}
        title={`${check.id}: ${check.state === 'not_yet' ? sayCheck(check, t) : t(titles[check.id])}`}
        onClick={() => go(...placeOfCheck(check, missing?.mark.id))}
      >
        <span aria-hidden="true">{signs[check.state]}</span> {shortOf(check, t)}
        {missing === undefined ? null : ` ${glyphOf(missing.mark)} ${missing.number}`}
        <span className="visually-hidden">, {t(states[check.state])}</span>
      </button>
    </li>
  );
}

function shortOf(check: Check, t: ReturnType<typeof useText>['t']): string {
  switch (check.id) {
    case 'J1':
      return t('justification.words', { words: check.words, min: check.min, max: check.max });
    case 'J2':
      return t('check.quoteShort');
    case 'J3':
      return t(check.state === 'not_yet' ? 'check.mentionsLacks' : 'check.mentionsShort');
    case 'J4':
      return t(check.state === 'not_yet' ? 'check.ownLacks' : 'check.ownShort');
    case 'J5':
      return t(check.state === 'not_yet' ? 'check.blindLacks' : 'check.blindShort');
  }
}
