import { useCallback, useState } from 'react';
import { Refusal } from '../../api/call';
import type { Problem, SubmissionContent, SubmissionView } from '../../api/types';
import { isHard, type Pending } from './pending';
import { useTaskSource } from './taskSource';

export type SubmissionState =
  | { kind: 'idle' }
  | { kind: 'sending' }
  | { kind: 'unreachable' }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'done'; submission: SubmissionView };

interface Parts {
  assignmentId: string;
  content: SubmissionContent;
  /** What is missing now. */
  pending: readonly Pending[];
  key: () => string;
  before: () => Promise<unknown>;
  refused: () => void;
  done: () => void;
  review: () => void;
}

/**
 * Handing in. The first press with something missing shows it; a press while it is shown confirms what may be confirmed.
 * The key of the work goes along, so a retry never counts twice.
 */
export function useSubmission(parts: Parts) {
  const { postSubmission } = useTaskSource();
  const [state, setState] = useState<SubmissionState>({ kind: 'idle' });
  const { assignmentId, content, pending, key, before, refused, done, review } = parts;

  const send = useCallback(async () => {
    setState({ kind: 'sending' });
    try {
      await before();
      const submission = await postSubmission(assignmentId, content, key());
      setState({ kind: 'done', submission });
      done();
    } catch (error) {
      refused();
      review();
      setState(error instanceof Refusal ? { kind: 'refused', problem: error.problem } : { kind: 'unreachable' });
    }
  }, [postSubmission, assignmentId, content, key, before, refused, done, review]);

  /** A press on Submit; `confirmed` when the list of what is missing is before the person's eyes. */
  const press = useCallback(
    (confirmed: boolean) => {
      if (state.kind === 'sending' || state.kind === 'done') return;
      if (pending.length === 0 || (confirmed && !pending.some(isHard))) void send();
      else review();
    },
    [pending, state.kind, send, review],
  );

  const calm = useCallback(
    () => setState((known) => (known.kind === 'done' || known.kind === 'sending' ? known : { kind: 'idle' })),
    [],
  );
  return { state, press, calm };
}
