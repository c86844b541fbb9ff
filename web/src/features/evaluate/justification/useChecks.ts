import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AssignmentView, Category, SubmissionContent } from '../../../api/types';
import type { ReadingText } from '../../../text/readingText';
import { earlierQuery } from '../requests';
import { type Check, checkJustification } from './checks';

/** The five checks of the justification, as it stands now. */
export function useChecks(
  assignment: AssignmentView,
  content: SubmissionContent,
  reading: ReadingText,
  categories: ReadonlyMap<string, Category>,
): Check[] {
  const { data } = useQuery(earlierQuery(assignment.assignment_id));
  const judged = useMemo(
    () => ({
      response: [reading.source, reading.rendered],
      conversation: assignment.item.messages.map((turn) => turn.content),
      categories,
      earlier: data?.justifications ?? null,
    }),
    [reading, assignment, categories, data],
  );
  return useMemo(() => checkJustification(content, judged), [content, judged]);
}
