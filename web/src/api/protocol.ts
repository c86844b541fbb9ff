import type { Keys } from '../keys/keyMap';
import type { components } from './schema';
import type { Localized, RuleMode, Severity, VerdictCode } from './types';

/** The documents of a protocol: rubric, taxonomy, conversational guidelines. The API carries them as they are stored. */

export interface Criterion {
  id: string;
  label: Localized;
  question: Localized;
  scale: { min: number; max: number; step: number };
  weight: number;
  anchors: { score: number; text: Localized }[];
  na: { allowed: boolean; when: Localized | null };
  common_confusion: Localized | null;
  holistic: boolean;
}

export interface MarkPattern {
  categories: string[];
  severities: Severity[];
}

interface RuleHead {
  id: string;
  mode: RuleMode;
  label: Localized;
}

export type Rule =
  | (RuleHead & { kind: 'mark_caps_rating'; marks: MarkPattern; criterion: string; max: number })
  | (RuleHead & { kind: 'rating_needs_mark'; when: { criterion: string; at_most: number }; marks: MarkPattern })
  | (RuleHead & { kind: 'rating_caps_rating'; when: { criterion: string; at_most: number }; criterion: string; max: number })
  | (RuleHead & { kind: 'identical_ratings_ask'; min_marks: number });

export interface Rubric {
  version: string;
  instructions: Localized;
  criteria: Criterion[];
  rules: Rule[];
}

export interface Category {
  code: string;
  family: string;
  polarity: 'error' | 'strength';
  label: Localized;
  definition: Localized;
  decision_rule: Localized | null;
  targets: ('span' | 'response')[];
  default_severity: Severity;
  allowed_severities: Severity[];
  requires_claim_verdict: boolean;
  requires_note: boolean;
  requires_rule_id: boolean;
  /** Of this category, and of another though it looks like it; each in the language of its example. */
  examples?: { positive: string[]; negative: string[] };
}

export interface Taxonomy {
  version: string;
  families: { code: string; label: Localized }[];
  severities: { id: Severity; weight: number; label: Localized; definition: Localized }[];
  claim_verdicts: { id: VerdictCode; label: Localized; needs_evidence: boolean }[];
  categories: Category[];
}

export interface ConversationalGuidelines {
  version: string;
  groups: { id: string; label: Localized }[];
  items: {
    id: string;
    group: string;
    rule: Localized;
    check: Localized;
    answers: ('met' | 'not_met' | 'not_applicable')[];
    default_severity: Severity;
    category: string;
  }[];
}

type Stored = components['schemas']['ProtocolView'];
type Documents = 'keys' | 'rubric' | 'taxonomy' | 'conversational_guidelines' | 'guideline' | 'task_settings';

export type ProtocolView = Omit<Stored, Documents> & {
  rubric: Rubric;
  taxonomy: Taxonomy;
  conversational_guidelines: ConversationalGuidelines;
  guideline: Localized;
  keys: Keys;
  task_settings: {
    kind: 'single' | 'comparison';
    overlap: number;
    lease_minutes: number;
    expected_minutes: number;
    unassisted_percent?: number;
    rubric_items?: boolean;
    comparison?: { responses_max: number; repeat_percent: number; facts_first: boolean };
    order?: { conditions_first: boolean; facts_first: boolean; guideline_checklist: boolean };
    proof?: { required: boolean; queries: number; connectors: number };
  };
};
