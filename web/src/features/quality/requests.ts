import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { components } from '../../api/schema';
import { upload } from '../../api/upload';

type Schemas = components['schemas'];

export type AgreementBoard = Schemas['AgreementBoard'];
export type AgreementLine = Schemas['AgreementLine'];
export type Coefficient = Schemas['Coefficient'];
export type RaterBoard = Schemas['RaterBoard'];
export type Rater = Schemas['Rater'];
export type Effect = Schemas['Effect'];
export type Week = Schemas['Week'];
export type DisputedResponse = Schemas['DisputedResponse'];
export type GoldLine = Schemas['GoldLine'];
export type Share = Schemas['Share'];

/** What agreement can be told apart by. */
export type Slice = 'none' | 'locale' | 'domain' | 'version';

/** The boards are live: they are asked for again while they are looked at. */
const REFRESH_MILLIS = 15_000;
const at = (project: string) => `/projects/${encodeURIComponent(project)}/quality`;

export const agreementQuery = (project: string, by: Slice) =>
  queryOptions({
    queryKey: ['agreement', project, by],
    queryFn: () => call<AgreementBoard>('GET', `${at(project)}/agreement?by=${by}`),
    refetchInterval: REFRESH_MILLIS,
  });

export const trendQuery = (project: string, criterion: string) =>
  queryOptions({
    queryKey: ['agreement-trend', project, criterion],
    queryFn: () => call<Schemas['Trend']>('GET', `${at(project)}/agreement/${encodeURIComponent(criterion)}/trend`),
  });

export const disputedQuery = (project: string, criterion: string) =>
  queryOptions({
    queryKey: ['agreement-disputed', project, criterion],
    queryFn: () => call<Schemas['Disputed']>('GET', `${at(project)}/agreement/${encodeURIComponent(criterion)}/disputed`),
  });

export const ratersQuery = (project: string) =>
  queryOptions({
    queryKey: ['raters', project],
    queryFn: () => call<RaterBoard>('GET', `${at(project)}/raters`),
    refetchInterval: REFRESH_MILLIS,
  });

/** What is known to be right. */
export const goldQuery = (project: string) =>
  queryOptions({
    queryKey: ['gold', project],
    queryFn: async () => (await call<Schemas['GoldList']>('GET', `/projects/${encodeURIComponent(project)}/gold`)).answers,
  });

export const postGold = async (project: string, file: File) => {
  const path = `/projects/${encodeURIComponent(project)}/gold?filename=${encodeURIComponent(file.name)}`;
  return (await upload<Schemas['GoldList']>(path, file)).answers;
};

/** One's own line; null until one has judged something. */
export const ownQuery = (project: string) =>
  queryOptions({
    queryKey: ['own-quality', project],
    queryFn: async () => (await call<Rater | undefined>('GET', `${at(project)}/own`)) ?? null,
  });
