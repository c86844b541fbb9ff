import type {
  Annotation,
  Claim,
  Comparison,
  Condition,
  Conditions,
  Confidence,
  GuidelineAnswer,
  Rating,
  Rewrite,
  RubricAnswer,
  SubmissionContent,
} from '../../api/types';

/** What the evaluator did to the draft. */
export type Change =
  | { kind: 'rate'; criterion: string; value: number | null; response?: string }
  | { kind: 'rate-not-applicable'; criterion: string }
  | { kind: 'explain-rating'; criterion: string; reason: string }
  | { kind: 'add-mark'; mark: Annotation }
  | { kind: 'change-mark'; id: string; to: Partial<Omit<Annotation, 'id'>> }
  | { kind: 'remove-mark'; id: string }
  | { kind: 'confirm-no-errors'; confirmed: boolean }
  | { kind: 'add-claim'; claim: Claim }
  | { kind: 'add-claims'; claims: Claim[] }
  | { kind: 'merge-claims'; into: Claim; gone: string }
  | { kind: 'change-claim'; id: string; to: Partial<Omit<Claim, 'id'>> }
  | { kind: 'remove-claim'; id: string }
  | { kind: 'write'; field: 'justification' | 'note'; text: string; pasted?: number }
  | { kind: 'trust'; confidence: Confidence }
  | { kind: 'rewrite'; rewrite: Rewrite | null }
  | { kind: 'answer-rubric'; item: string; to: { met: boolean } | { reason: string }; response?: string }
  | { kind: 'explain-rule'; rule: string; reason: string }
  | { kind: 'write-conditions'; items: Condition[]; confirmed: boolean }
  | { kind: 'meet-condition'; index: number; met: boolean }
  | { kind: 'keep-guideline'; rule: string; answer: GuidelineAnswer['answer'] }
  | { kind: 'compare'; to: Partial<Comparison> }
  | { kind: 'replace'; content: SubmissionContent };

export const emptyContent: SubmissionContent = {
  ratings: [],
  annotations: [],
  no_errors: false,
  claims: [],
  justification: '',
  note: '',
  confidence: null,
  rule_reasons: {},
  rewrite: null,
  rubric_answers: null,
  conditions: null,
  guideline_answers: null,
  pasted_code_points: null,
};

/** The draft after a change; the draft before stays as it is. */
export function apply(content: SubmissionContent, change: Change): SubmissionContent {
  switch (change.kind) {
    case 'rate':
      return rated(content, change.criterion, { value: change.value, not_applicable: false }, change.response);
    case 'rate-not-applicable':
      return rated(content, change.criterion, { value: null, not_applicable: true });
    case 'explain-rating':
      return rated(content, change.criterion, { reason: change.reason });
    case 'add-mark':
      return {
        ...content,
        annotations: [...content.annotations, change.mark],
        no_errors: content.no_errors && !isErrorOfResponse(change.mark),
      };
    case 'change-mark': {
      const annotations = content.annotations.map((mark) => (mark.id === change.id ? { ...mark, ...change.to } : mark));
      return { ...content, annotations, no_errors: content.no_errors && !annotations.some(isErrorOfResponse) };
    }
    case 'remove-mark':
      return {
        ...content,
        annotations: content.annotations
          .filter((mark) => mark.id !== change.id)
          .map((mark) => (mark.consequence_of === change.id ? { ...mark, consequence_of: null } : mark)),
        claims: content.claims.map((claim) => unlinked(claim, change.id)),
      };
    case 'confirm-no-errors':
      return { ...content, no_errors: change.confirmed };
    case 'add-claim':
      return { ...content, claims: [...content.claims, change.claim] };
    case 'add-claims':
      return { ...content, claims: [...content.claims, ...change.claims] };
    case 'merge-claims': {
      const rest = content.claims.filter((claim) => claim.id !== change.gone);
      return { ...content, claims: rest.map((claim) => (claim.id === change.into.id ? change.into : claim)) };
    }
    case 'change-claim':
      return { ...content, claims: content.claims.map((claim) => (claim.id === change.id ? { ...claim, ...change.to } : claim)) };
    case 'remove-claim':
      return { ...content, claims: content.claims.filter((claim) => claim.id !== change.id) };
    case 'write':
      return written(content, change);
    case 'trust':
      return { ...content, confidence: change.confidence };
    case 'rewrite':
      return { ...content, rewrite: change.rewrite };
    case 'answer-rubric':
      return { ...content, rubric_answers: answered(content.rubric_answers ?? [], change) };
    case 'explain-rule':
      return { ...content, rule_reasons: { ...content.rule_reasons, [change.rule]: change.reason } };
    case 'write-conditions':
      return { ...content, conditions: { items: change.items, confirmed: change.confirmed } };
    case 'meet-condition':
      return content.conditions === null ? content : { ...content, conditions: met(content.conditions, change) };
    case 'keep-guideline':
      return { ...content, guideline_answers: kept(content.guideline_answers ?? [], change.rule, change.answer) };
    case 'compare':
      return content.comparison === undefined ? content : { ...content, comparison: { ...content.comparison, ...change.to } };
    case 'replace':
      return completed(change.content);
  }
}

/** A claim without a mark that is gone; the same claim where it did not name it. */
function unlinked(claim: Claim, mark: string): Claim {
  if (!claim.annotation_ids.includes(mark)) return claim;
  return { ...claim, annotation_ids: claim.annotation_ids.filter((id) => id !== mark) };
}

const bareClaim = { start: null, end: null, exact: null, prefix: null, suffix: null, source_sha256: null, annotation_ids: [] };

/** A draft as it was once kept, with what has been added to drafts since; the same one where it lacks nothing. */
export function completed(content: SubmissionContent): SubmissionContent {
  const isWhole =
    Object.keys(emptyContent).every((key) => key in content) &&
    content.claims.every((claim) => Object.keys(bareClaim).every((key) => key in claim));
  if (isWhole) return content;
  const claims = (content.claims ?? []).map((claim) => ({ ...bareClaim, ...claim }));
  return { ...emptyContent, ...content, claims };
}

function rated(content: SubmissionContent, criterion: string, to: Partial<Rating>, response?: string): SubmissionContent {
  const known = ratingOf(content, criterion, response);
  const fresh = response === undefined ? unrated(criterion) : { ...unrated(criterion), response_id: response };
  const ratings = known === null ? [...content.ratings, { ...fresh, ...to }] : content.ratings;
  return { ...content, ratings: ratings.map((rating) => (rating === known ? { ...rating, ...to } : rating)) };
}

/** What was pasted is counted as far as it can still be there. */
function written(content: SubmissionContent, { field, text, pasted = 0 }: Extract<Change, { kind: 'write' }>): SubmissionContent {
  if (field === 'note') return { ...content, note: text };
  const left = Math.min((content.pasted_code_points ?? 0) + pasted, [...text].length);
  return { ...content, justification: text, pasted_code_points: left === 0 ? null : left };
}

function met(conditions: Conditions, { index, met }: Extract<Change, { kind: 'meet-condition' }>): Conditions {
  return { ...conditions, items: conditions.items.map((one, at) => (at === index ? { ...one, met } : one)) };
}

/** The same answer again takes it back. */
function kept(answers: GuidelineAnswer[], rule: string, answer: GuidelineAnswer['answer']): GuidelineAnswer[] {
  const rest = answers.filter((one) => one.rule !== rule);
  return answers.some((one) => one.rule === rule && one.answer === answer) ? rest : [...rest, { rule, answer }];
}

/** A reason alone answers nothing. */
function answered(answers: RubricAnswer[], change: Extract<Change, { kind: 'answer-rubric' }>): RubricAnswer[] {
  const known = answers.find((answer) => answer.rubric_item === change.item && answer.response_id === change.response);
  if (known !== undefined) return answers.map((answer) => (answer === known ? { ...answer, ...change.to } : answer));
  if (!('met' in change.to)) return answers;
  const fresh = { rubric_item: change.item, met: change.to.met, reason: null };
  return [...answers, change.response === undefined ? fresh : { ...fresh, response_id: change.response }];
}

function unrated(criterion: string): Rating {
  return { criterion, value: null, not_applicable: false, reason: null };
}

/** The rating of a criterion; where a task has several responses, that of one of them. */
export function ratingOf(content: SubmissionContent, criterion: string, response?: string): Rating | null {
  return content.ratings.find((rating) => rating.criterion === criterion && rating.response_id === response) ?? null;
}

/** A mark with the number it has in the margin and in the list: by place in the text, whole-response marks last. */
export interface NumberedMark {
  mark: Annotation;
  number: number;
}

export function numbered(marks: readonly Annotation[]): NumberedMark[] {
  const known = numberings.get(marks);
  if (known !== undefined) return known;
  const at = (offset: number | null) => offset ?? Number.POSITIVE_INFINITY;
  const made = marks
    .map((mark, index) => ({ mark, index }))
    .sort(
      (one, other) =>
        at(one.mark.start) - at(other.mark.start) || at(one.mark.end) - at(other.mark.end) || one.index - other.index,
    )
    .map(({ mark }, index) => ({ mark, number: index + 1 }));
  numberings.set(marks, made);
  return made;
}

/** Several ask at each change, and marks change seldom. */
const numberings = new WeakMap<readonly Annotation[], NumberedMark[]>();

/** What went wrong in the conversation before the response is not its own error. */
export function isErrorOfResponse(mark: Pick<Annotation, 'kind' | 'target'>): boolean {
  return mark.kind !== 'strength' && mark.target !== 'turn';
}
