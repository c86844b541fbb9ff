import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call';
import type { FactClaimPage, FactDisagreements, FactSites, FactStale } from '../../api/leadTypes';
import { type FactSearch, queryOf } from './factSearch';

/** The claims that a search asks for, page after page. */
export const claimsQuery = (projectId: string, search: FactSearch) =>
  infiniteQueryOptions({
    queryKey: ['fact-claims', projectId, queryOf(search, null)],
    queryFn: ({ pageParam }) => call<FactClaimPage>('GET', `/projects/${projectId}/facts/claims?${queryOf(search, pageParam)}`),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next_cursor ?? null,
  });

export const sitesQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['fact-sites', projectId],
    queryFn: () => call<FactSites>('GET', `/projects/${projectId}/facts/sources`),
  });

export const disagreementsQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['fact-disagreements', projectId],
    queryFn: () => call<FactDisagreements>('GET', `/projects/${projectId}/facts/disagreements`),
  });

export const staleQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['fact-stale', projectId],
    queryFn: () => call<FactStale>('GET', `/projects/${projectId}/facts/stale`),
  });
