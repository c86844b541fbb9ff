import { type FormEvent, useState } from 'react';
import { Refusal } from '../../api/call';
import type { SkipReason } from '../../api/types';
import { Button } from '../../components/Button';
import { Dialog } from '../../components/Dialog';
import { Field } from '../../components/Field';
import { Note } from '../../components/Note';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { useTaskSource } from './taskSource';
import { useWork } from './work';

const reasons: { value: SkipReason; label: MessageKey }[] = [
  { value: 'out_of_expertise', label: 'skip.outOfExpertise' },
  { value: 'unreadable', label: 'skip.unreadable' },
  { value: 'sensitive', label: 'skip.sensitive' },
  { value: 'other', label: 'skip.other' },
];

/** Leaving a task without judging it: always with a reason, never with a penalty. */
export default function SkipDialog({ onClose, onSkipped }: { onClose: () => void; onSkipped: () => void }) {
  const { t } = useText();
  const { assignment } = useWork();
  const { postSkip } = useTaskSource();
  const [reason, setReason] = useState<SkipReason | null>(null);
  const [note, setNote] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  const skip = async (event: FormEvent) => {
    event.preventDefault();
    if (reason === null || (reason === 'other' && note.trim() === '')) {
      setProblem(t(reason === null ? 'skip.chooseReason' : 'skip.sayWhich'));
      return;
    }
    try {
      await postSkip(assignment.assignment_id, reason, note.trim());
      onSkipped();
    } catch (error) {
      setProblem(error instanceof Refusal ? error.message : t('state.unreachable'));
    }
  };

  return (
    <Dialog title={t('skip.title')} onClose={onClose}>
      <form className="dialog-body" onSubmit={skip}>
        <Note>{t('skip.noPenalty')}</Note>
        <fieldset className="choices">
          <legend className="visually-hidden">{t('skip.reason')}</legend>
          {reasons.map(({ value, label }) => (
            <label key={value} className="check">
              <input type="radio" name="skip-reason" checked={reason === value} onChange={() => setReason(value)} />
              {t(label)}
            </label>
          ))}
        </fieldset>
        <Field label={t('task.note')} lines={3} value={note} onChange={(event) => setNote(event.target.value)} />
        <div role="alert">{problem === null ? null : <Note tone="hold">{problem}</Note>}</div>
        <div className="dialog-foot">
          <Button onClick={onClose}>{t('review.back')}</Button>
          <Button type="submit" look="primary">
            {t('skip.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
