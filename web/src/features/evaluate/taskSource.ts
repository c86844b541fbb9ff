import { createContext, type ReactNode, useContext } from 'react';
import { browserDrafts, browserSteps, type DraftStore } from './draftStore';
import { postQuestion, postRenew, postSignals, postSkip, postSubmission, putDraft } from './requests';
import type { Outcome } from './TaskDone';

/** What is shown around a task that is only tried. */
export interface Trial {
  strip: ReactNode;
  /** In place of the task once it is over. */
  over: (outcome: Outcome) => ReactNode;
}

/** Where the work on a task goes, and what answers it. The screens know nothing else of where they stand. */
export interface TaskSource {
  drafts: Pick<DraftStore, 'write' | 'remove'>;
  steps: Pick<typeof browserSteps, 'write'>;
  putDraft: typeof putDraft;
  postSubmission: typeof postSubmission;
  postSkip: typeof postSkip;
  postRenew: typeof postRenew;
  postSignals: typeof postSignals;
  postQuestion: typeof postQuestion;
  trial: Trial | null;
}

/** The server, and this device until it has heard. */
const server: TaskSource = {
  drafts: browserDrafts,
  steps: browserSteps,
  putDraft,
  postSubmission,
  postSkip,
  postRenew,
  postSignals,
  postQuestion,
  trial: null,
};

export const SourceContext = createContext(server);

export function useTaskSource(): TaskSource {
  return useContext(SourceContext);
}
