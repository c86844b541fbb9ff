import type { Annotation, Category, Claim, ProtocolView, RubricItem, Rule, SubmissionContent } from '../../api/types';
import { isErrorOfResponse, type NumberedMark, numbered, ratingOf } from './draft';
import type { Check } from './justification/checks';
import { criterionOf, unmet } from './rules';

export type MarkLack = 'category' | 'reason' | 'guideline_rule' | 'claim';

/** Something that is missing, with the place where it is put right. */
export type Pending =
  | { kind: 'unrated'; criteria: string[] }
  | { kind: 'rubric-unanswered'; count: number; first: number }
  | { kind: 'mark'; mark: NumberedMark; lacks: MarkLack }
  | { kind: 'errors-unconfirmed' }
  | { kind: 'rule'; rule: Rule; criterion: string | null }
  | { kind: 'claim-text'; claim: string; number: number }
  | { kind: 'claim-verdict' | 'claim-proof'; claim: string; number: number }
  | { kind: 'justification'; check: Check; mark: NumberedMark | null }
  | { kind: 'confidence' }
  | { kind: 'conditions' }
  | { kind: 'condition-open'; index: number }
  | { kind: 'guideline-unanswered'; count: number; first: string }
  | { kind: 'verdicts-first'; claim: string }
  | { kind: 'preference'; responses: number }
  | { kind: 'cannot-judge-reason' }
  | { kind: 'preference-reason'; lack: 'none' | 'short' | 'repeated' };

/** Everything that is missing, in the order of the screen. */
export function pendingOf(
  content: SubmissionContent,
  protocol: ProtocolView,
  checks: readonly Check[],
  asked: readonly RubricItem[] = [],
): Pending[] {
  const found = pendingOfConditions(content, protocol);
  const unrated = protocol.rubric.criteria.map(({ id }) => id).filter((id) => !isRated(content, id));
  if (unrated.length > 0) found.push({ kind: 'unrated', criteria: unrated });
  const open = asked.flatMap(({ id }, at) => (isAnswered(content, id) ? [] : [at]));
  if (open[0] !== undefined) found.push({ kind: 'rubric-unanswered', count: open.length, first: open[0] });
  for (const rule of unmet(content, protocol.rubric.rules)) found.push({ kind: 'rule', rule, criterion: criterionOf(rule) });
  found.push(...pendingOfMarks(content, protocol), ...pendingOfProof(content, protocol));
  const hasErrors = content.annotations.some(isErrorOfResponse);
  if (!hasErrors && !content.no_errors) found.push({ kind: 'errors-unconfirmed' });
  found.push(...pendingOfClaims(content, protocol), ...pendingOfOrder(content, protocol));
  for (const check of checks) {
    if (check.state !== 'not_yet') continue;
    if (check.id !== 'J3') found.push({ kind: 'justification', check, mark: null });
    else for (const mark of check.missing) found.push({ kind: 'justification', check, mark });
  }
  if (content.confidence === null) found.push({ kind: 'confidence' });
  return found;
}

/** Whether no response is to be seen yet: the protocol wants the conditions of the prompt first. */
export function awaitsConditions({ conditions }: SubmissionContent, { task_settings }: ProtocolView): boolean {
  return task_settings.order?.conditions_first === true && conditions?.confirmed !== true;
}

/** The conditions of the prompt, where they come before the response; a condition that is written down is met or not. */
export function pendingOfConditions(content: SubmissionContent, protocol: ProtocolView): Pending[] {
  if (awaitsConditions(content, protocol)) return [{ kind: 'conditions' }];
  const { conditions, comparison } = content;
  if (conditions === null || comparison !== undefined) return [];
  return conditions.items.flatMap(({ met }, index): Pending[] => (met === null ? [{ kind: 'condition-open', index }] : []));
}

/** What else the order of the work asks for. */
function pendingOfOrder(content: SubmissionContent, protocol: ProtocolView): Pending[] {
  const found: Pending[] = [];
  const waits = claimsToJudgeFirst(content, protocol)[0];
  if (waits !== undefined) found.push({ kind: 'verdicts-first', claim: waits.id });
  const answered = new Set((content.guideline_answers ?? []).map(({ rule }) => rule));
  const open = protocol.conversational_guidelines.items.filter(({ id }) => !answered.has(id));
  if (protocol.task_settings.order?.guideline_checklist && open[0] !== undefined)
    found.push({ kind: 'guideline-unanswered', count: open.length, first: open[0].id });
  return found;
}

/** The claims that need a verdict before the overall score or the preference, where the protocol puts facts first. */
export function claimsToJudgeFirst({ claims }: SubmissionContent, { task_settings }: ProtocolView): Claim[] {
  const { comparison, order } = task_settings;
  const isFirst = comparison === undefined ? order?.facts_first : comparison.facts_first;
  return isFirst ? claims.filter(({ verdict }) => verdict === null) : [];
}

export function pendingOfMarks(content: SubmissionContent, protocol: ProtocolView): Pending[] {
  const categories = new Map(protocol.taxonomy.categories.map((category) => [category.code, category]));
  return numbered(content.annotations).flatMap((mark) =>
    lacksOf(mark, categories).map((lacks): Pending => ({ kind: 'mark', mark, lacks })),
  );
}

/** The factual errors that no claim proves. */
function pendingOfProof(content: SubmissionContent, protocol: ProtocolView): Pending[] {
  const categories = new Map(protocol.taxonomy.categories.map((category) => [category.code, category]));
  return numbered(content.annotations).flatMap((mark): Pending[] =>
    lacksClaim(mark.mark, content, categories) ? [{ kind: 'mark', mark, lacks: 'claim' }] : [],
  );
}

export function pendingOfClaims(content: SubmissionContent, protocol: ProtocolView): Pending[] {
  return content.claims.flatMap((claim, index): Pending[] => {
    const number = index + 1;
    if (claim.text.trim() === '') return [{ kind: 'claim-text', claim: claim.id, number }];
    if (claim.verdict === null) return [{ kind: 'claim-verdict', claim: claim.id, number }];
    return isUnproven(claim, protocol) ? [{ kind: 'claim-proof', claim: claim.id, number }] : [];
  });
}

/** Whether the protocol wants evidence where there is none at all; whether it is enough the server says. */
function isUnproven({ verdict, evidence }: Claim, { task_settings, taxonomy }: ProtocolView): boolean {
  if (!task_settings.proof?.required || evidence?.citations.length) return false;
  return taxonomy.claim_verdicts.some(({ id, needs_evidence }) => id === verdict && needs_evidence);
}

/** The mark that a missing thing speaks of. */
export function markOf(pending: Pending): NumberedMark | null {
  return pending.kind === 'mark' || pending.kind === 'justification' ? pending.mark : null;
}

/** Whether the server would refuse the work for it: the rest is confirmed by submitting a second time. */
export function isHard(pending: Pending): boolean {
  switch (pending.kind) {
    case 'mark':
      return pending.lacks !== 'claim';
    case 'unrated':
    case 'rubric-unanswered':
    case 'errors-unconfirmed':
    case 'claim-text':
    case 'claim-proof':
    case 'rule':
    case 'verdicts-first':
    case 'conditions':
    case 'guideline-unanswered':
    case 'preference':
    case 'cannot-judge-reason':
      return true;
    case 'preference-reason':
      return pending.lack === 'none';
    case 'claim-verdict':
    case 'condition-open':
    case 'justification':
    case 'confidence':
      return false;
  }
}

/** A factual error rests on a claim with a verdict; a consequence rests on its cause. */
export function lacksClaim(mark: Annotation, content: SubmissionContent, categories: ReadonlyMap<string, Category>): boolean {
  if (mark.target === 'turn' || mark.consequence_of !== null || categories.get(mark.category)?.requires_claim_verdict !== true)
    return false;
  return !content.claims.some((claim) => claim.annotation_ids.includes(mark.id));
}

function isAnswered(content: SubmissionContent, rubricItem: string): boolean {
  return (content.rubric_answers ?? []).some((answer) => answer.rubric_item === rubricItem);
}

function isRated(content: SubmissionContent, criterion: string): boolean {
  const rating = ratingOf(content, criterion);
  return rating !== null && (rating.value !== null || rating.not_applicable);
}

function lacksOf({ mark }: NumberedMark, categories: Map<string, Category>): MarkLack[] {
  const category = categories.get(mark.category);
  if (category === undefined) return ['category'];
  const lacks: MarkLack[] = [];
  const isGrave = mark.severity === 'major' || mark.severity === 'critical';
  if ((category.requires_note || isGrave) && mark.reason.trim() === '') lacks.push('reason');
  if (category.requires_rule_id && mark.guideline_rule === null) lacks.push('guideline_rule');
  return lacks;
}
