import { queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { components } from '../../api/schema';

type Schemas = components['schemas'];

export type Tier = Schemas['SourceRule']['tier'];
export type Match = Schemas['Match'];
/** What a rule need not say is absent, in an answer and in a request. */
export type SourceRule = Omit<Schemas['SourceRule'], 'scope' | 'review_by'> & { scope?: string; review_by?: string };
export type RegistryVersion = Omit<Schemas['RegistryVersion'], 'rules'> & { rules: SourceRule[] };

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
