import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { AssignmentView, Category, SubmissionContent } from '../../../api/types';
import { afterPaint } from '../../../components/afterPaint';
import type { ReadingText } from '../../../text/readingText';
import { earlierQuery } from '../requests';
import { useTaskSource } from '../taskSource';
import type { Check } from './checks';

const load = () => import('./checks');
const none: Check[] = [];

/** The five checks of the justification, as it stands now; none in the moment in which they are still fetched. */
export function useChecks(
  assignment: AssignmentView,
  content: SubmissionContent,
  reading: ReadingText,
  categories: ReadonlyMap<string, Category>,
): Check[] {
  const [checks, setChecks] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => afterPaint(() => void load().then(setChecks, () => undefined)), []);
  // Of a task that is only tried nobody has written anything before.
  const isTried = useTaskSource().trial !== null;
  const { data } = useQuery({ ...earlierQuery(assignment.assignment_id), enabled: !isTried });
  const judged = useMemo(
    () => ({
      response: [reading.source, reading.rendered],
      conversation: assignment.item.messages.map((turn) => turn.content),
      categories,
      earlier: data?.justifications ?? null,
    }),
    [reading, assignment, categories, data],
  );
  return useMemo(() => checks?.checkJustification(content, judged) ?? none, [checks, content, judged]);
}
