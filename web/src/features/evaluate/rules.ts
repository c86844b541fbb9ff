import type { Annotation, MarkPattern, Rule, SubmissionContent } from '../../api/types';
import { isErrorOfResponse, ratingOf } from './draft';

/**
 * The consistency rules of a protocol, evaluated exactly as the server does when the work is submitted
 * (`ConsistencyCheck`): the closed set of four kinds, nothing more.
 */
export function broken(content: SubmissionContent, rules: readonly Rule[]): Rule[] {
  return rules.filter((rule) => !holds(content, rule));
}

/** The broken rules that still stand in the way: all hard ones, and the soft ones without a reason. */
export function unmet(content: SubmissionContent, rules: readonly Rule[]): Rule[] {
  return broken(content, rules).filter((rule) => rule.mode === 'block' || !hasReason(content, rule));
}

export function hasReason(content: SubmissionContent, rule: Rule): boolean {
  return (content.rule_reasons[rule.id] ?? '').trim() !== '';
}

function holds(content: SubmissionContent, rule: Rule): boolean {
  switch (rule.kind) {
    case 'mark_caps_rating':
      return matching(content, rule.marks).length === 0 || isAtMost(content, rule.criterion, rule.max);
    case 'rating_needs_mark':
      return !isLow(content, rule.when) || matching(content, rule.marks).length > 0;
    case 'rating_caps_rating':
      return !isLow(content, rule.when) || isAtMost(content, rule.criterion, rule.max);
    case 'identical_ratings_ask':
      return content.annotations.filter((mark) => mark.target !== 'turn').length < rule.min_marks || !areIdentical(content);
  }
}

/** A limit on a criterion, known before a score is given, with what causes it. */
export interface Cap {
  rule: Rule;
  max: number;
  cause: { kind: 'marks'; marks: Annotation[] } | { kind: 'rating'; criterion: string };
}

/** The limits that marks and other scores put on a criterion now. */
export function capsOn(content: SubmissionContent, rules: readonly Rule[], criterion: string): Cap[] {
  return rules.flatMap((rule): Cap[] => {
    if (rule.kind === 'mark_caps_rating' && rule.criterion === criterion) {
      const marks = matching(content, rule.marks);
      return marks.length === 0 ? [] : [{ rule, max: rule.max, cause: { kind: 'marks', marks } }];
    }
    if (rule.kind === 'rating_caps_rating' && rule.criterion === criterion && isLow(content, rule.when)) {
      return [{ rule, max: rule.max, cause: { kind: 'rating', criterion: rule.when.criterion } }];
    }
    return [];
  });
}

/** The criterion that a rule speaks of, where the reader has to look; `null` when it speaks of all. */
export function criterionOf(rule: Rule): string | null {
  switch (rule.kind) {
    case 'mark_caps_rating':
    case 'rating_caps_rating':
      return rule.criterion;
    case 'rating_needs_mark':
      return rule.when.criterion;
    case 'identical_ratings_ask':
      return null;
  }
}

function matching(content: SubmissionContent, pattern: MarkPattern): Annotation[] {
  return content.annotations.filter(
    (mark) =>
      isErrorOfResponse(mark) &&
      pattern.severities.includes(mark.severity) &&
      pattern.categories.some((wanted) => covers(wanted, mark.category)),
  );
}

/** `*` is every category, `FAC.*` a family, anything else one category. */
export function covers(pattern: string, category: string): boolean {
  if (pattern === '*') return true;
  return pattern.endsWith('.*') ? category.startsWith(pattern.slice(0, -1)) : category === pattern;
}

function isLow(content: SubmissionContent, when: { criterion: string; at_most: number }): boolean {
  const value = ratingOf(content, when.criterion)?.value ?? null;
  return value !== null && value <= when.at_most;
}

/** True as well of a criterion without a score: not applicable passes. */
function isAtMost(content: SubmissionContent, criterion: string, max: number): boolean {
  const value = ratingOf(content, criterion)?.value ?? null;
  return value === null || value <= max;
}

function areIdentical(content: SubmissionContent): boolean {
  const values = content.ratings.flatMap((rating) => (rating.value === null ? [] : [rating.value]));
  return values.length > 1 && new Set(values).size === 1;
}
