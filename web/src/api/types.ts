/**
 * The shapes of the HTTP contract, one type per schema name of the server.
 * Written by hand until `web/api-types` generates them from the server's OpenAPI document.
 */
export type Locale = 'es' | 'en';
export type Localized = Record<Locale, string>;
export type SystemRole = 'admin' | 'lead';
export type ProjectRole = 'lead' | 'reviewer' | 'evaluator';
export type Severity = 'neutral' | 'minor' | 'major' | 'critical';
export type MarkKind = 'strength' | 'weakness' | 'factual_error';
export type VerdictCode = 'supported' | 'contradicted' | 'mixed' | 'unverifiable' | 'not_checkworthy' | 'irrelevant';
export type SkipReason = 'out_of_expertise' | 'unreadable' | 'sensitive' | 'other';
export type RuleMode = 'block' | 'warn_reason';
export type Confidence = 1 | 2 | 3;

export interface ProblemField {
  pointer?: string;
  code?: string;
  message: string;
  rule?: string;
  mode?: RuleMode;
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  incident?: string;
  errors?: ProblemField[];
  /** Only with `draft-conflict`: what the server holds. */
  current?: DraftView;
}

export interface MembershipView {
  project_id: string;
  project_name: string;
  role: ProjectRole;
}

export interface SessionView {
  account_id: string;
  display_name: string;
  pseudonym: string;
  email: string | null;
  locale: Locale;
  roles: SystemRole[];
  memberships: MembershipView[];
}

export interface InvitationView {
  display_name: string;
  email: string | null;
  project_name: string | null;
  role: string;
  expires_at: string;
}

export interface InvitationAcceptance {
  display_name: string;
  email?: string;
  password?: string;
  locale: Locale;
}

export interface AccountChange {
  display_name?: string;
  locale?: Locale;
  email?: string;
  password?: string;
}

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
  items: { id: string; group: string; rule: Localized; check: Localized; category: string }[];
}

export interface ProtocolView {
  protocol_id: string;
  version: string;
  state: 'draft' | 'published';
  sha256: string | null;
  rubric: Rubric;
  taxonomy: Taxonomy;
  conversational_guidelines: ConversationalGuidelines;
  guideline: Localized;
  task_settings: { kind: 'single'; overlap: number; lease_minutes: number; expected_minutes: number };
}

export interface QueueCurrent {
  assignment_id: string;
  project_id: string;
  project_name: string;
  prompt: string;
  position: number;
  total: number;
  saved_at: string | null;
  active_millis: number;
  lease_until: string;
}

export interface QueueProject {
  project_id: string;
  project_name: string;
  locale: string | null;
  task_kind: 'single';
  expected_minutes: number;
  available: number;
  submitted_by_me: number;
  protocol_version: string;
}

export interface QueueView {
  current: QueueCurrent | null;
  projects: QueueProject[];
  submitted_total: number;
  active_millis_today: number;
}

export interface TurnView {
  role: 'system' | 'user' | 'assistant' | 'tool';
  content: string;
}

export interface Rating {
  criterion: string;
  value: number | null;
  not_applicable: boolean;
  reason: string | null;
}

/** Where a mark or a claim stands in the response: code points, half-open, with the quotation around them. */
export interface SpanFields {
  start: number | null;
  end: number | null;
  exact: string | null;
  prefix: string | null;
  suffix: string | null;
  source_sha256: string | null;
}

export interface Annotation extends SpanFields {
  id: string;
  target: 'span' | 'response';
  point: boolean;
  kind: MarkKind;
  category: string;
  severity: Severity;
  reason: string;
  consequence_of: string | null;
  guideline_rule: string | null;
}

export interface Claim extends SpanFields {
  id: string;
  text: string;
  verdict: VerdictCode | null;
  reason: string;
}

export interface SubmissionContent {
  ratings: Rating[];
  annotations: Annotation[];
  no_errors: boolean;
  claims: Claim[];
  justification: string;
  note: string;
  confidence: Confidence | null;
  rule_reasons: Record<string, string>;
}

export interface DraftView {
  version: number;
  content: SubmissionContent;
  saved_at: string;
}

export interface SubmissionView {
  submission_id: string;
  revision: number;
  submitted_at: string;
  sha256: string;
}

export interface ResponseView {
  response_id: string;
  alias: string;
  text: string;
  sha256: string;
  code_points: number;
}

export interface ItemView {
  item_id: string;
  messages: TurnView[];
  locale: string | null;
  domain: string | null;
  reference_date: string | null;
}

export interface AssignmentView {
  assignment_id: string;
  state: 'leased' | 'submitted' | 'skipped' | 'expired';
  project_id: string;
  project_name: string;
  position: number;
  total: number;
  lease_until: string;
  protocol_id: string;
  item: ItemView;
  response: ResponseView;
  draft: DraftView | null;
  active_millis: number;
  submission: SubmissionView | null;
}

export type SignalKind = 'open' | 'activity' | 'pause' | 'close' | 'submit';

export interface Signal {
  tab: string;
  seq: number;
  t: number;
  kind: SignalKind;
}

export interface SignalBatch {
  sent_at: number;
  signals: Signal[];
}

export interface SignalsView {
  active_millis: number;
}
