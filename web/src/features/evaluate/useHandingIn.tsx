import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import type { Pending } from './pending';
import type { Outcome } from './TaskDone';
import { useTaskSource } from './taskSource';
import type { useDraft } from './useDraft';
import { useSubmission } from './useSubmission';
import type { useWorkSignals } from './useWorkSignals';
import type { Work } from './work';

const TaskDone = lazy(() => import('./TaskDone'));

interface Parts {
  work: Work;
  pending: readonly Pending[];
  draft: Pick<ReturnType<typeof useDraft>, 'submissionKey' | 'forget'>;
  signals: ReturnType<typeof useWorkSignals>;
}

/** The end of a task, whatever is judged in it: submitting, skipping, and what is shown once it is over. */
export function useHandingIn({ work, pending, draft, signals }: Parts) {
  const { assignment, content, place, go } = work;
  const { submissionKey, forget } = draft;
  const { trial } = useTaskSource();
  const queryClient = useQueryClient();
  const [isSkipped, setSkipped] = useState(false);

  const over = useCallback(() => {
    go({ dialog: null });
    void forget();
    void queryClient.invalidateQueries({ queryKey: ['queue'] });
  }, [go, forget, queryClient]);
  const submission = useSubmission({
    assignmentId: assignment.assignment_id,
    content,
    pending,
    key: submissionKey,
    before: signals.submitted,
    refused: signals.reopen,
    done: over,
    review: useCallback(() => go({ dialog: 'review' }), [go]),
  });

  const ended = (outcome: Outcome): ReactNode =>
    trial?.over(outcome) ?? (
      <Suspense fallback={null}>
        <TaskDone projectId={assignment.project_id} projectName={assignment.project_name} outcome={outcome} />
      </Suspense>
    );
  const { state } = submission;
  return {
    submission,
    isSending: state.kind === 'sending',
    submit: () => submission.press(place.dialog === 'review'),
    skipped: () => {
      setSkipped(true);
      over();
    },
    /** Closes whatever dialog is open. */
    close: () => {
      submission.calm();
      go({ dialog: null });
    },
    /** What is shown in place of the task when it is over; `null` before. */
    end:
      state.kind === 'done'
        ? ended({ kind: 'submitted', at: state.submission.submitted_at, sha256: state.submission.sha256 })
        : isSkipped
          ? ended({ kind: 'skipped' })
          : null,
  };
}
