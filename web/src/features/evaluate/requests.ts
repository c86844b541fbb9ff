import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type {
  AssignmentView,
  DraftView,
  EarlierView,
  SignalBatch,
  SignalsView,
  SkipReason,
  SubmissionContent,
  SubmissionView,
} from '../../api/types';
import type { QuestionAbout } from '../../api/versionTypes';

const at = (assignmentId: string) => `/assignments/${encodeURIComponent(assignmentId)}`;

/** The task in hand. It is read once: from then on the draft on this device leads. */
export const assignmentQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['assignment', assignmentId],
    queryFn: () => call<AssignmentView>('GET', at(assignmentId)),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });

/** The evaluator's own other justifications: they help to see a repetition, and their lack hinders nobody. */
export const earlierQuery = (assignmentId: string) =>
  queryOptions({
    queryKey: ['earlier', assignmentId],
    queryFn: () => call<EarlierView>('GET', `${at(assignmentId)}/earlier`),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });

export const putDraft = (assignmentId: string, content: SubmissionContent, version: number) =>
  call<DraftView>('PUT', `${at(assignmentId)}/draft`, { body: { content }, headers: { 'If-Match': `"${version}"` } });

export const postSubmission = (assignmentId: string, content: SubmissionContent, key: string) =>
  call<SubmissionView>('POST', `${at(assignmentId)}/submission`, { body: { content }, headers: { 'Idempotency-Key': key } });

export const postSkip = (assignmentId: string, reason: SkipReason, note: string) =>
  call<AssignmentView>('POST', `${at(assignmentId)}/skip`, { body: { reason, note } });

export const postQuestion = (assignmentId: string, question: { question: string; about: QuestionAbout | null }) =>
  call<unknown>('POST', `${at(assignmentId)}/questions`, { body: question });

export const postRenew = (assignmentId: string) => call<AssignmentView>('POST', `${at(assignmentId)}/renew`);

export const postSignals = (assignmentId: string, batch: SignalBatch, keepalive: boolean) =>
  call<SignalsView>('POST', `${at(assignmentId)}/signals`, { body: batch, keepalive });

export const postNext = (projectId: string) =>
  call<AssignmentView | undefined>('POST', `/projects/${encodeURIComponent(projectId)}/assignments/next`);
