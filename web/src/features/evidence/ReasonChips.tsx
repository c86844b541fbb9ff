import type { Claim } from '../../api/types';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { useWork } from '../evaluate/work';

const reasons: MessageKey[] = [
  'evidence.reason.opinion',
  'evidence.reason.advice',
  'evidence.reason.hypothesis',
  'evidence.reason.style',
  'evidence.reason.vague',
];

/** The usual reasons for which nothing is checked, one press each; any other is written. */
export function ReasonChips({ claim }: { claim: Claim }) {
  const { t } = useText();
  const { act } = useWork();
  if (claim.verdict !== 'not_checkworthy' || claim.reason.trim() !== '') return null;
  return (
    <fieldset className="evidence-chips">
      <legend className="visually-hidden">{t('evidence.reasons')}</legend>
      {reasons.map((reason) => (
        <button
          key={reason}
          type="button"
          className="button button-small"
          onClick={() => act({ kind: 'change-claim', id: claim.id, to: { reason: t(reason) } })}
        >
          {t(reason)}
        </button>
      ))}
    </fieldset>
  );
}
