import type { Confidence, SkipReason } from '../api/types';
import type { MessageKey } from './language';

/** The catalogue keys of the words that the API names by code. */
export const SEVERITY_WORD: Record<string, MessageKey> = {
  neutral: 'severity.neutral',
  minor: 'severity.minor',
  major: 'severity.major',
  critical: 'severity.critical',
};

export const KIND_WORD: Record<string, MessageKey> = {
  strength: 'kind.strength',
  weakness: 'kind.weakness',
  factual_error: 'kind.factual_error',
};

export const ROLE_WORD: Record<string, MessageKey> = {
  lead: 'role.lead',
  reviewer: 'role.reviewer',
  evaluator: 'role.evaluator',
  admin: 'role.admin',
};

/** What a column of an import file means. */
export const MEANING_WORD: Record<string, MessageKey> = {
  id: 'import.means.id',
  conversation: 'import.means.conversation',
  response: 'import.means.response',
  prompt: 'import.means.prompt',
  model: 'import.means.model',
  language: 'import.means.language',
  domain: 'import.means.domain',
  reference_date: 'import.means.reference_date',
  item: 'import.means.item',
  rubric_items: 'import.means.rubric_items',
  metadata: 'import.means.metadata',
};

/** What a claim is about. */
export const CLAIM_KIND_WORD: Record<string, MessageKey> = {
  fact: 'facts.kind.fact',
  number: 'facts.kind.number',
  date: 'facts.kind.date',
  quote: 'facts.kind.quote',
  citation: 'facts.kind.citation',
  math: 'facts.kind.math',
  definition: 'facts.kind.definition',
  none: 'facts.noKind',
};

/** Why an estimate has no interval. */
export const UNDEFINED_WORD: Record<string, MessageKey> = {
  no_ratings: 'results.undefined.no_ratings',
  one_item: 'results.undefined.one_item',
  no_variation: 'results.undefined.no_variation',
};

export const CONFIDENCE_WORD: Record<Confidence, MessageKey> = {
  1: 'confidence.low',
  2: 'confidence.mid',
  3: 'confidence.high',
};

/** Why a task was skipped. */
export const SKIP_WORD: Record<SkipReason, MessageKey> = {
  out_of_expertise: 'skip.outOfExpertise',
  unreadable: 'skip.unreadable',
  sensitive: 'skip.sensitive',
  other: 'skip.other',
};
