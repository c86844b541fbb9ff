import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { Schemas } from '../../api/types';
import { upload } from '../../api/upload';

export type CaptureOrder = Schemas['CaptureOrderView'];
export type SearchStep = Schemas['SearchStepView'];
export type SearchHit = Schemas['SearchHitView'];
export type Connector = Schemas['ConnectorView'];
export type EarlierVerdict = Schemas['EarlierVerdict'];
export type ProjectDocument = Schemas['DocumentView'];
export type ClaimStretch = Schemas['ClaimStretch'];

/** What a reader must know of an archived source, be it a capture or a document of the project. */
export type Archived = Pick<
  NonNullable<CaptureOrder['capture']>,
  'capture_id' | 'url_final' | 'title' | 'flags' | 'usable' | 'tier' | 'fetched_at'
>;

/** No registry knows a document of the project, so it is of tier D. */
export const archivedDocument = (document: ProjectDocument): Archived => ({
  capture_id: document.capture_id,
  url_final: document.filename,
  title: document.title,
  flags: document.flags,
  usable: document.usable,
  tier: 'D',
  fetched_at: document.added_at,
});

const WAITING_MILLIS = 700;
const at = (project: string) => `/projects/${encodeURIComponent(project)}`;

/** The evaluator's own archived sources, asked for again while one is on its way. */
export const capturesQuery = (project: string) =>
  queryOptions({
    queryKey: ['captures', project],
    queryFn: async () => (await call<Schemas['CaptureOrderList']>('GET', `${at(project)}/captures`)).captures,
    refetchInterval: ({ state }) => (state.data?.some((order) => order.state === 'waiting') ? WAITING_MILLIS : false),
  });

/** The text never changes: it is read once. */
export const capturedTextQuery = (project: string, order: string) =>
  queryOptions({
    queryKey: ['captured-text', order],
    queryFn: async () => (await call<Schemas['CapturedText']>('GET', `${at(project)}/captures/${order}/text`)).text,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The documents that the project may be searched in. */
export const documentsQuery = (project: string) =>
  queryOptions({
    queryKey: ['documents', project],
    queryFn: async () => (await call<Schemas['DocumentList']>('GET', `${at(project)}/documents`)).documents,
    staleTime: 60_000,
  });

/** A document with its text, which never changes. */
export const documentTextQuery = (project: string, document: string) =>
  queryOptions({
    queryKey: ['document-text', document],
    queryFn: () => call<Schemas['DocumentText']>('GET', `${at(project)}/documents/${document}/text`),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const connectorsQuery = (project: string) =>
  queryOptions({
    queryKey: ['connectors', project],
    queryFn: async () => (await call<Schemas['ConnectorList']>('GET', `${at(project)}/connectors`)).connectors,
    staleTime: 60_000,
  });

/** What was searched for a claim so far, as the server recorded it. */
export const trailQuery = (project: string, claim: string) =>
  queryOptions({
    queryKey: ['search-trail', project, claim],
    queryFn: async () => (await call<Schemas['SearchSteps']>('GET', `${at(project)}/searches?claim_id=${claim}`)).steps,
  });

/** Verdicts on the same claim elsewhere; their lack hinders nobody. */
export const earlierVerdictsQuery = (assignment: string, text: string) =>
  queryOptions({
    queryKey: ['earlier-verdicts', assignment, text],
    queryFn: async () => {
      const path = `/assignments/${encodeURIComponent(assignment)}/claims/earlier`;
      return (await call<Schemas['EarlierVerdicts']>('POST', path, { body: { text } })).verdicts;
    },
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const postCapture = (project: string, url: string) =>
  call<CaptureOrder>('POST', `${at(project)}/captures`, { body: { url } });

/** What was brought of an address that could not be fetched: a PDF, or its text. */
export const postTranscription = (project: string, url: string, bytes: Blob) =>
  upload<Schemas['TranscriptionView']>(`${at(project)}/transcriptions?url=${encodeURIComponent(url)}`, bytes);

/** Whether a person brought it and no other has confirmed it yet. */
export const isUnconfirmed = ({ capture }: CaptureOrder) =>
  capture?.flags.includes('manual_transcription') === true && !capture.usable;

export const postSearch = (project: string, claim: string, query: string, language: 'es' | 'en') =>
  call<Schemas['SearchSteps']>('POST', `${at(project)}/searches`, { body: { claim_id: claim, query, language } });

/** Says that a source found is being read, or no longer; what is lost of it costs nobody anything. */
export const postReading = (project: string, step: string, rank: number, what: 'open' | 'close') =>
  call<undefined>('POST', `${at(project)}/searches/${step}/hits/${rank}/${what}`).catch(() => undefined);

/** How long one worked on which step of a claim. */
export const postClaimTimes = (project: string, stretches: ClaimStretch[], keepalive: boolean) =>
  call<undefined>('POST', `${at(project)}/claim-times`, { body: { stretches }, keepalive });

export const postComputation = (project: string, input: string, language: string) =>
  call<Schemas['CitedComputation']>('POST', `${at(project)}/computations`, { body: { input, language } });
