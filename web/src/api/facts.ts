import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { FactsView } from './leadTypes';

/** What the claims of a project add up to. */
export const factsQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['facts', projectId],
    queryFn: () => call<FactsView>('GET', `/projects/${projectId}/facts`),
  });
