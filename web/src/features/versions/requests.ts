import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { ProjectView } from '../../api/leadTypes';
import type { Localized, ProtocolView } from '../../api/types';
import type { DraftChanges, Fate, Question, QuestionPage, ShippedProtocol, VersionView } from '../../api/versionTypes';

const at = (projectId: string) => `/projects/${encodeURIComponent(projectId)}`;

export const draftChangesQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['draft-changes', projectId],
    queryFn: () => call<DraftChanges>('GET', `${at(projectId)}/protocol/draft/changes`),
    refetchOnMount: 'always',
  });

export const versionsQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['versions', projectId],
    queryFn: () => call<{ versions: VersionView[] }>('GET', `${at(projectId)}/protocols`),
  });

export const shippedQuery = queryOptions({
  queryKey: ['shipped-protocols'],
  queryFn: () => call<{ protocols: ShippedProtocol[] }>('GET', '/protocols'),
  staleTime: Number.POSITIVE_INFINITY,
});

export const questionsQuery = (projectId: string, open: boolean) =>
  queryOptions({
    queryKey: ['questions', projectId, open],
    queryFn: () => call<QuestionPage>('GET', `${at(projectId)}/questions?open=${open}`),
  });

export const myQuestionsQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['my-questions', projectId],
    queryFn: () => call<{ questions: Question[] }>('GET', `${at(projectId)}/questions/mine`),
  });

export const postDraft = (projectId: string) => call<ProtocolView>('POST', `${at(projectId)}/protocol/draft`);

export const deleteDraft = (projectId: string) => call<void>('DELETE', `${at(projectId)}/protocol/draft`);

export const putMapping = (projectId: string, fates: readonly Fate[]) =>
  call<DraftChanges>('PUT', `${at(projectId)}/protocol/draft/mapping`, { body: { fates } });

export interface LogChange {
  note: Localized;
  entries: { entry_id: string; text: Localized }[];
}

export const putLog = (projectId: string, log: LogChange) =>
  call<DraftChanges>('PUT', `${at(projectId)}/protocol/draft/log`, { body: log });

export const postPublication = (projectId: string, order: { version: string; again: boolean }) =>
  call<ProjectView>('POST', `${at(projectId)}/publish`, { body: order });

export const postAcknowledgement = (projectId: string, protocolId: string) =>
  call<void>('POST', `${at(projectId)}/protocol/acknowledgement`, { body: { protocol_id: protocolId } });

export const putFile = (projectId: string, file: unknown) =>
  call<ProtocolView>('PUT', `${at(projectId)}/protocol/draft`, { body: file });

export const putShipped = (projectId: string, protocol: string) =>
  call<ProtocolView>('PUT', `${at(projectId)}/protocol/draft/shipped`, { body: { protocol } });

export const postAnswer = (projectId: string, questionId: string, answer: { answer: string; change: Localized | null }) =>
  call<Question>('POST', `${at(projectId)}/questions/${questionId}/answer`, { body: answer });

/** Everything that a draft or a publication changes is asked for again. */
export async function forgetProtocol(queries: QueryClient, projectId: string): Promise<void> {
  const keys = ['project', 'protocol', 'protocol-changes', 'draft-changes', 'versions'];
  queries.removeQueries({ queryKey: ['draft-protocol', projectId] });
  await Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key, projectId] })));
}
