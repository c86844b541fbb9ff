import type { Confidence } from '../../api/types';
import { Button } from '../../components/Button';
import { Label } from '../../components/Label';
import { prefetched } from '../../components/prefetched';
import { Segmented } from '../../components/Segmented';
import { loadPart } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { KeyHint, useTitle } from '../../keys/KeyHint';
import { PendingList } from './PendingList';
import type { Pending } from './pending';
import { useWork } from './work';

/** Comes with the text, in a file of its own: the first keys are not for it. */
const JustificationField = prefetched(
  async () => (await Promise.all([import('./justification/JustificationField'), loadPart('panels')]))[0],
);

interface TaskFootProps {
  pending: readonly Pending[];
  isSending: boolean;
  onJump: (pending: Pending) => void;
  onSubmit: () => void;
}

/** What closes the task: the justification, what is still missing, the confidence, and the buttons. */
export function TaskFoot({ pending, isSending, onJump, onSubmit }: TaskFootProps) {
  const title = useTitle();
  const { t } = useText();
  const { content, protocol, act, go } = useWork();
  const levels = [
    { value: '1', label: t('confidence.low') },
    { value: '2', label: t('confidence.mid') },
    { value: '3', label: t('confidence.high') },
  ] as const;
  return (
    <footer className="task-foot">
      <JustificationField />
      <section className="foot-pending" aria-labelledby="pending-label">
        <div className="foot-head">
          <Label id="pending-label" count={pending.length}>
            {t('task.pending')}
          </Label>
          <KeyHint action="task.pending" />
        </div>
        <PendingList protocol={protocol} pending={pending} onJump={onJump} />
      </section>
      <section className="foot-end" aria-label={t('task.close')}>
        <div className="confidence">
          <span className="note">{t('task.confidence')}</span>
          <Segmented
            label={t('task.confidence')}
            value={content.confidence === null ? null : (levels[content.confidence - 1]?.value ?? null)}
            options={levels}
            onChange={(value) => act({ kind: 'trust', confidence: Number(value) as Confidence })}
          />
        </div>
        <div className="foot-buttons">
          <Button title={title(t('task.skip'), 'task.skip')} onClick={() => go({ dialog: 'skip' })}>
            {t('task.skip')} <KeyHint action="task.skip" />
          </Button>
          <Button title={title(t('task.note'), 'task.note')} onClick={() => go({ dialog: 'note' })}>
            {t('task.note')} <KeyHint action="task.note" />
            {content.note.trim() === '' ? null : <span className="dot" role="img" aria-label={t('note.written')} />}
          </Button>
          <Button look="primary" className="submit" aria-disabled={isSending} onClick={onSubmit}>
            {t(isSending ? 'task.sending' : 'task.submit')} <KeyHint action="task.submit" />
          </Button>
        </div>
        {pending.length === 0 ? null : <p className="note">{t('task.submitAnyway')}</p>}
      </section>
    </footer>
  );
}
