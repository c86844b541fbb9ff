import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { ProjectView } from './leadTypes';
import type { ProtocolView } from './types';
import type { ChangesView } from './versionTypes';

export const projectQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['project', projectId],
    queryFn: () => call<ProjectView>('GET', `/projects/${projectId}`),
  });

/** One version of a protocol, which a task names: published, it never changes. */
export const versionQuery = (projectId: string, protocolId: string) =>
  queryOptions({
    queryKey: ['protocol', projectId, protocolId],
    queryFn: () => call<ProtocolView>('GET', `/projects/${encodeURIComponent(projectId)}/protocols/${protocolId}`),
    staleTime: 10 * 60_000,
  });

/** What is new in the version in force for whoever asks. */
export const changesQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['protocol-changes', projectId],
    queryFn: () => call<ChangesView>('GET', `/projects/${encodeURIComponent(projectId)}/protocol/changes`),
    staleTime: 60_000,
  });

/** The protocol that a project works under, kept for a while: another version may be published. */
export const protocolQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['protocol', projectId],
    queryFn: () => call<ProtocolView>('GET', `/projects/${encodeURIComponent(projectId)}/protocol`),
    staleTime: 10 * 60_000,
  });
