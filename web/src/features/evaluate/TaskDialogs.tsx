import { lazy, Suspense, useState } from 'react';
import { loadPart } from '../../i18n/language';
import type { SavingState } from './draftSaver';
import type { Pending } from './pending';
import type { useDraft } from './useDraft';
import type { useSubmission } from './useSubmission';
import { useWork } from './work';

const ReviewDialog = lazy(() => import('./ReviewDialog'));
const SkipDialog = lazy(() => import('./SkipDialog'));
const NoteDialog = lazy(() => import('./NoteDialog'));
const GapDialog = lazy(async () => (await Promise.all([import('./gap/GapDialog'), loadPart('versions')]))[0]);
const TemplateDialog = lazy(() => import('./justification/TemplateDialog'));
const ConflictDialog = lazy(() => import('./ConflictDialog'));

interface TaskDialogsProps {
  pending: readonly Pending[];
  submission: ReturnType<typeof useSubmission>;
  saving: SavingState;
  choose: ReturnType<typeof useDraft>['choose'];
  onJump: (pending: Pending) => void;
  onClose: () => void;
  onSkipped: () => void;
}

/** The dialogs of a task, whatever is judged in it: the one that is open, and the two versions of a draft. */
export function TaskDialogs({ pending, submission, saving, choose, onJump, onClose, onSkipped }: TaskDialogsProps) {
  const { dialog } = useWork().place;
  const [postponed, setPostponed] = useState<unknown>(null);
  return (
    <Suspense fallback={null}>
      {dialog === 'skip' ? <SkipDialog onClose={onClose} onSkipped={onSkipped} /> : null}
      {dialog === 'note' ? <NoteDialog onClose={onClose} /> : null}
      {dialog === 'gap' ? <GapDialog onClose={onClose} /> : null}
      {dialog === 'template' ? <TemplateDialog onClose={onClose} /> : null}
      {dialog === 'review' ? (
        <ReviewDialog
          pending={pending}
          state={submission.state}
          onJump={onJump}
          onConfirm={() => submission.press(true)}
          onClose={onClose}
        />
      ) : null}
      {saving.kind === 'conflict' && postponed !== saving.theirs ? (
        <ConflictDialog conflict={saving} onChoose={choose} onLater={() => setPostponed(saving.theirs)} />
      ) : null}
    </Suspense>
  );
}
