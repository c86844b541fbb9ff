import type { Comparison, ProtocolView, SubmissionContent } from '../../api/types';
import type { Change } from '../evaluate/draft';
import { claimsToJudgeFirst, type Pending, pendingOfClaims, pendingOfConditions, pendingOfMarks } from '../evaluate/pending';
import { emptyComparison } from './emptyContent';

/** The points of the scale from "A is much better" to "B is much better". */
export const PREFERENCES = [-3, -2, -1, 0, 1, 2, 3] as const;
export const SIDES = ['A', 'B', 'C', 'D', 'E'] as const;

/** A reason shorter than this is asked about once. */
const REASON_MIN = 15;

/** What the answer becomes: the four ways to answer exclude one another; the one that stands is taken back. */
export type Answer =
  | { kind: 'preference'; value: number }
  | { kind: 'ranking'; groups: string[][] }
  | { kind: 'both-bad' }
  | { kind: 'cannot-judge' };

export function answered(known: Comparison, answer: Answer): Partial<Comparison> {
  const none = { preference: null, both_bad: false, cannot_judge: false, ranking: [] };
  switch (answer.kind) {
    case 'preference':
      return { ...none, preference: known.preference === answer.value ? null : answer.value };
    case 'ranking':
      return { ...none, ranking: answer.groups };
    case 'both-bad':
      return { ...none, both_bad: !known.both_bad };
    case 'cannot-judge':
      return { ...none, cannot_judge: !known.cannot_judge };
  }
}

/** Whether a change gives a preference or a ranking of the whole; to judge neither waits for nothing. */
export function answersIn(change: Change): boolean {
  if (change.kind !== 'compare') return false;
  const { preference = null, ranking = [], both_bad = false } = change.to;
  return preference !== null || ranking.length > 0 || both_bad;
}

/** The preference on one criterion; the same again takes it back. */
export function preferred(known: Comparison, criterion: string, value: number): Partial<Comparison> {
  const rest = known.criteria.filter((one) => one.criterion !== criterion);
  const same = known.criteria.some((one) => one.criterion === criterion && one.value === value);
  return { criteria: same ? rest : [...rest, { criterion, value }] };
}

export function isAnswered({ preference, both_bad, cannot_judge, ranking }: Comparison): boolean {
  return preference !== null || both_bad || cannot_judge || ranking.length > 0;
}

/** Everything that is missing of a comparison, in the order of the screen; `earlier` are reasons given before. */
export function pendingOfComparison(
  content: SubmissionContent,
  protocol: ProtocolView,
  responses: number,
  earlier: readonly string[],
): Pending[] {
  const comparison = content.comparison ?? emptyComparison;
  const found = [
    ...pendingOfConditions(content, protocol),
    ...pendingOfMarks(content, protocol),
    ...pendingOfClaims(content, protocol),
  ];
  const open = claimsToJudgeFirst(content, protocol)[0];
  if (open !== undefined) found.push({ kind: 'verdicts-first', claim: open.id });
  if (!isAnswered(comparison)) found.push({ kind: 'preference', responses });
  if (comparison.cannot_judge) {
    if (comparison.cannot_judge_reason.trim() === '') found.push({ kind: 'cannot-judge-reason' });
    return found;
  }
  const reason = content.justification.trim();
  const lack = reason === '' ? 'none' : reason.length < REASON_MIN ? 'short' : earlier.includes(reason) ? 'repeated' : null;
  if (lack !== null) found.push({ kind: 'preference-reason', lack });
  return found;
}

/** Every response by itself, in the order shown: where a ranking begins. */
export function begunRanking(known: Comparison, shown: readonly string[]): string[][] {
  return known.ranking.length > 0 ? known.ranking : shown.map((id) => [id]);
}

/** The ranking with one response moved a place up (-1) or down (1), out of its group first. */
export function moved(groups: readonly string[][], id: string, by: -1 | 1): string[][] {
  const at = groups.findIndex((group) => group.includes(id));
  const group = groups[at];
  if (group === undefined) return groups.map((one) => [...one]);
  const others = groups.map((one) => one.filter((each) => each !== id));
  if (group.length > 1) return spliced(others, by < 0 ? at : at + 1, id);
  const rest = others.filter((one) => one.length > 0);
  return spliced(rest, Math.max(0, Math.min(rest.length, at + by)), id);
}

/** The ranking with one response joined to the group above it, or, when it shares a group, standing alone below. */
export function joined(groups: readonly string[][], id: string): string[][] {
  const at = groups.findIndex((group) => group.includes(id));
  const group = groups[at];
  if (group === undefined) return groups.map((one) => [...one]);
  const others = groups.map((one) => one.filter((each) => each !== id));
  if (group.length > 1) return spliced(others, at + 1, id);
  if (at === 0) return groups.map((one) => [...one]);
  return others.flatMap((one, index) => (index === at - 1 ? [[...one, id]] : one.length > 0 ? [one] : []));
}

function spliced(groups: string[][], at: number, id: string): string[][] {
  return [...groups.slice(0, at), [id], ...groups.slice(at)].filter((group) => group.length > 0);
}
