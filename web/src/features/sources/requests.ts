import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { components } from '../../api/schema';
import { upload } from '../../api/upload';

type Schemas = components['schemas'];

export type Tier = Schemas['SourceRule']['tier'];
export type Match = Schemas['Match'];
/** What a rule need not say is absent, in an answer and in a request. */
export type SourceRule = Omit<Schemas['SourceRule'], 'scope' | 'review_by'> & { scope?: string; review_by?: string };
export type RegistryVersion = Omit<Schemas['RegistryVersion'], 'rules'> & { rules: SourceRule[] };

export type ProjectDocument = Schemas['DocumentView'];
export type Recheck = Schemas['RecheckView'];
export type Transcription = Schemas['TranscriptionView'];

export const TIERS: readonly Tier[] = ['A', 'B', 'C', 'D', 'E'];

const at = (project: string) => `/projects/${encodeURIComponent(project)}`;

/** The version by which sources are judged now, or an earlier one, which never changes. */
export const registryQuery = (project: string, version: number | null) =>
  queryOptions({
    queryKey: ['registry', project, version],
    queryFn: () => call<RegistryVersion>('GET', `${at(project)}/sources${version === null ? '' : `?version=${version}`}`),
    staleTime: version === null ? 0 : Number.POSITIVE_INFINITY,
  });

export const putRegistry = (project: string, change: { version: number; rules: SourceRule[]; note: string }) =>
  call<RegistryVersion>('PUT', `${at(project)}/sources`, { body: change });

/** What others brought and nobody has compared yet; one's own is not among it. */
export const transcriptionsQuery = (project: string) =>
  queryOptions({
    queryKey: ['transcriptions', project],
    queryFn: async () => (await call<Schemas['TranscriptionList']>('GET', `${at(project)}/transcriptions`)).transcriptions,
  });

export const transcribedTextQuery = (project: string, id: string) =>
  queryOptions({
    queryKey: ['transcribed-text', id],
    queryFn: async () => (await call<Schemas['TranscribedText']>('GET', `${at(project)}/transcriptions/${id}/text`)).text,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const postDecision = (project: string, id: string, decision: { agrees: boolean; note: string }) =>
  call<Transcription>('POST', `${at(project)}/transcriptions/${id}/decision`, { body: decision });

const POLL_MILLIS = 1_000;

/** The latest look at each cited quotation, asked for again while a look at all of them is under way. */
export const rechecksQuery = (project: string) =>
  queryOptions({
    queryKey: ['rechecks', project],
    queryFn: () => call<Schemas['RecheckList']>('GET', `${at(project)}/rechecks`),
    refetchInterval: ({ state }) => (state.data?.running_since == null ? false : POLL_MILLIS),
  });

/** Asks for another look at all of them; the answer is the list as it is when that begins. */
export const postRechecks = (project: string) => call<Schemas['RecheckList']>('POST', `${at(project)}/rechecks`);

export const documentsQuery = (project: string) =>
  queryOptions({
    queryKey: ['documents', project],
    queryFn: async () => (await call<Schemas['DocumentList']>('GET', `${at(project)}/documents`)).documents,
  });

export const documentTextQuery = (project: string, id: string) =>
  queryOptions({
    queryKey: ['document-text', id],
    queryFn: () => call<Schemas['DocumentText']>('GET', `${at(project)}/documents/${id}/text`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const postDocument = (project: string, file: File, onProgress: (share: number) => void) =>
  upload<ProjectDocument>(`${at(project)}/documents?filename=${encodeURIComponent(file.name)}`, file, onProgress);

export const deleteDocument = (project: string, id: string) => call<void>('DELETE', `${at(project)}/documents/${id}`);
