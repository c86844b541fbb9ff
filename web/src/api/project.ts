import { queryOptions } from '@tanstack/react-query';
import { call } from './call';
import type { ProjectView } from './leadTypes';

export const projectQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['project', projectId],
    queryFn: () => call<ProjectView>('GET', `/projects/${projectId}`),
  });
