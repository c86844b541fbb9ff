import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { prefetched } from '../../../components/prefetched';
import type { ChecksPanelProps } from './ChecksPanel';

export const ChecksPanel = prefetched<ChecksPanelProps>(() => import('./ChecksPanel'));

/** Fetches the panel of checks behind the text and draws the task's lot. */
export function useChecksPanel(assignmentId: string): void {
  const queries = useQueryClient();
  useEffect(() => {
    void ChecksPanel.fetch();
    void import('./requests').then(({ assistanceQuery }) => queries.prefetchQuery(assistanceQuery(assignmentId)));
  }, [queries, assignmentId]);
}
