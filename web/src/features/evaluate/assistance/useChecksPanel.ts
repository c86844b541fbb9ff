import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { afterPaint } from '../../../components/afterPaint';
import { prefetched } from '../../../components/prefetched';
import { useTaskSource } from '../taskSource';
import type { ChecksPanelProps } from './ChecksPanel';

export const ChecksPanel = prefetched<ChecksPanelProps>(() => import('./ChecksPanel'));

/** Fetches the panel of checks behind the text and draws the task's lot. */
export function useChecksPanel(assignmentId: string): void {
  const queries = useQueryClient();
  // A task that is only tried has no part in the lot.
  const isTried = useTaskSource().trial !== null;
  useEffect(
    () =>
      afterPaint(() => {
        void ChecksPanel.fetch();
        if (isTried) return;
        void import('./requests').then(({ assistanceQuery }) => queries.prefetchQuery(assistanceQuery(assignmentId)));
      }),
    [queries, assignmentId, isTried],
  );
}
