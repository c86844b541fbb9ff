import type { ItemSubmission } from '../../api/leadTypes';
import type { Annotation } from '../../api/types';

/** A mark with who made it and the number it has on the item's page. */
export interface RatedMark {
  /** Unique on the page: two people may have copied the same id. */
  id: string;
  number: number;
  mark: Annotation;
  evaluator: string | null;
}

/** Of which response a part of a submission speaks: where it names none, there was only one. */
export function aboutOf(part: { response_id?: string }, submission: Pick<ItemSubmission, 'responses'>): string | undefined {
  return part.response_id ?? submission.responses[0];
}

/** The submissions that count, the first handed in first. */
export function counting(submissions: readonly ItemSubmission[]): ItemSubmission[] {
  return submissions.filter((one) => one.latest).toReversed();
}

/** Everybody's marks on one response in the order of the text, those on the whole of it last. */
export function marksOn(responseId: string, submissions: readonly ItemSubmission[]): RatedMark[] {
  const at = (offset: number | null) => offset ?? Number.POSITIVE_INFINITY;
  return submissions
    .flatMap((submission) =>
      submission.content.annotations
        .filter((mark) => mark.target !== 'turn' && aboutOf(mark, submission) === responseId)
        .map((mark) => ({ id: `${submission.submission_id} ${mark.id}`, mark, evaluator: submission.evaluator })),
    )
    .sort((one, other) => at(one.mark.start) - at(other.mark.start) || at(one.mark.end) - at(other.mark.end))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

/** Everybody's marks on the conversation before the response. */
export function marksOnTurns(submissions: readonly ItemSubmission[]): RatedMark[] {
  return submissions
    .flatMap((submission) =>
      submission.content.annotations
        .filter((mark) => mark.target === 'turn')
        .map((mark) => ({ id: `${submission.submission_id} ${mark.id}`, mark, evaluator: submission.evaluator })),
    )
    .sort((one, other) => (one.mark.turn ?? 0) - (other.mark.turn ?? 0))
    .map((one, index) => ({ ...one, number: index + 1 }));
}

/** One person's score of one response on one criterion; `null` where it is not applicable, absent where none was given. */
export function scoreOf(submission: ItemSubmission, responseId: string, criterion: string): number | null | undefined {
  const rating = submission.content.ratings.find((one) => one.criterion === criterion && aboutOf(one, submission) === responseId);
  if (rating === undefined || (rating.value === null && !rating.not_applicable)) return undefined;
  return rating.value;
}
