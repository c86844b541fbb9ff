import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Label } from '../../components/Label';
import { useText } from '../../i18n/useText';
import { PendingList } from './PendingList';
import { isHard, type Pending } from './pending';
import { RuleReason } from './RuleReason';
import { broken } from './rules';
import type { SubmissionState } from './useSubmission';
import { useWork } from './work';

interface ReviewDialogProps {
  pending: readonly Pending[];
  state: SubmissionState;
  onJump: (pending: Pending) => void;
  onConfirm: () => void;
  onClose: () => void;
}

/**
 * The first press of Submit with something missing: what must be put right, the reasons that soft rules ask for with
 * their fields, and what may be confirmed by pressing again.
 */
export default function ReviewDialog({ pending, state, onJump, onConfirm, onClose }: ReviewDialogProps) {
  const { t } = useText();
  const { content, protocol } = useWork();
  const asks = broken(content, protocol.rubric.rules).filter((rule) => rule.mode === 'warn_reason');
  const isAsked = (one: Pending) => one.kind === 'rule' && one.rule.mode === 'warn_reason';
  const hard = pending.filter((one) => isHard(one) && !isAsked(one));
  const soft = pending.filter((one) => !isHard(one));
  const isBlocked = pending.some(isHard);
  return (
    <Dialog title={t('review.title')} onClose={onClose}>
      <div className="dialog-body">
        <Answer state={state} />
        {hard.length === 0 ? null : (
          <section>
            <Label as="h3">{t('review.hard')}</Label>
            <PendingList protocol={protocol} pending={hard} onJump={onJump} />
          </section>
        )}
        {asks.length === 0 ? null : (
          <section className="dialog-body">
            <Label as="h3">{t('review.reasons')}</Label>
            {asks.map((rule) => (
              <RuleReason key={rule.id} rule={rule} />
            ))}
          </section>
        )}
        {soft.length === 0 ? null : (
          <section>
            <Label as="h3">{t('review.soft')}</Label>
            <PendingList protocol={protocol} pending={soft} onJump={onJump} />
          </section>
        )}
      </div>
      <div className="dialog-foot">
        {isBlocked ? <p className="note">{t('review.blocked')}</p> : null}
        <Button onClick={onClose}>{t('review.back')}</Button>
        <Button look="primary" aria-disabled={isBlocked || state.kind === 'sending'} onClick={onConfirm}>
          {t(state.kind === 'sending' ? 'task.sending' : soft.length > 0 ? 'review.confirm' : 'task.submit')}
        </Button>
      </div>
    </Dialog>
  );
}

/** What the server said to the last try. */
function Answer({ state }: { state: SubmissionState }) {
  const { t } = useText();
  if (state.kind === 'unreachable') {
    return (
      <p role="alert" className="note-hold">
        {t('state.unreachable')} {t('state.workIsSafe')} {t('review.sameKey')}
      </p>
    );
  }
  if (state.kind !== 'refused') return null;
  const { problem } = state;
  return (
    <div role="alert" className="note-hold">
      <p>
        <strong>{problem.title}</strong> {problem.detail}
      </p>
      <ul>
        {(problem.errors ?? []).map((error) => (
          <li key={`${error.pointer} ${error.rule} ${error.message}`}>
            {error.rule === undefined ? '' : `${error.rule}: `}
            {error.message}
          </li>
        ))}
      </ul>
      {problem.incident === undefined ? null : <p>{t('state.incident', { incident: problem.incident })}</p>}
    </div>
  );
}
