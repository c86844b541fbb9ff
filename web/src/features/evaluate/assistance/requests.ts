import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call';
import type { AssistanceView, ChecksView } from '../../../api/types';

const POLL_MILLIS = 1_000;
const at = (assignmentId: string) => `/assignments/${encodeURIComponent(assignmentId)}`;
const once = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } as const;

export type ResponseCheck = 'quick' | 'grammar' | 'algebra';

/** Whether the task goes with suggestions: the first question draws the lot. */
export const assistanceQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assistance', assignmentId],
    queryFn: () => call<AssistanceView>('GET', `${at(assignmentId)}/checks`),
    ...once,
  });

/** What one check says of a response; one that takes its time is asked again until it has ended. */
export const checkQuery = (assignmentId: string, responseId: string, check: ResponseCheck) =>
  queryOptions({
    queryKey: ['checks', assignmentId, responseId, check],
    queryFn: () => call<ChecksView>('POST', `${at(assignmentId)}/checks/${check}`, { body: { response_id: responseId } }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? POLL_MILLIS : false),
    ...once,
  });

/** The grammar of what the evaluator wrote, once it has been read. */
export async function checkJustification(assignmentId: string, text: string): Promise<ChecksView> {
  for (;;) {
    const answer = await call<ChecksView>('POST', `${at(assignmentId)}/checks/justification`, { body: { text } });
    if (answer.state !== 'running') return answer;
    await new Promise((later) => setTimeout(later, POLL_MILLIS));
  }
}

export const postDecision = (assignmentId: string, suggestionId: string, decision: 'accepted' | 'dismissed') =>
  call<undefined>('POST', `${at(assignmentId)}/suggestions/${encodeURIComponent(suggestionId)}/decision`, { body: { decision } });
