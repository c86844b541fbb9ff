import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { ProjectView } from './leadTypes';
import type { ProtocolView } from './types';

export const projectQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['project', projectId],
    queryFn: () => call<ProjectView>('GET', `/projects/${projectId}`),
  });

/** The protocol of a project: immutable under its version, so it is kept. */
export const protocolQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['protocol', projectId],
    queryFn: () => call<ProtocolView>('GET', `/projects/${encodeURIComponent(projectId)}/protocol`),
    staleTime: 10 * 60_000,
  });
