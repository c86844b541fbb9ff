import type { components } from './schema';

/** The shapes that travel between browser and server, as generated from the server's own description. */
export type Schemas = components['schemas'];

/** What we send has every field, also those that the server would let us leave out. */
type Whole<Shape> = { [Field in keyof Shape]-?: Exclude<Shape[Field], undefined> };

export type Locale = Schemas['SessionView']['locale'];
export type Localized = Schemas['BilingualText'];
export type SystemRole = Schemas['SessionView']['roles'][number];
export type ProjectRole = Schemas['Membership']['role'];
export type Severity = Schemas['Annotation']['severity'];
export type MarkKind = Schemas['Annotation']['kind'];
export type VerdictCode = NonNullable<Schemas['Claim']['verdict']>;
export type SkipReason = Schemas['SkipRequest']['reason'];
export type Confidence = 1 | 2 | 3;

export type ProblemField = NonNullable<Schemas['Problem']['errors']>[number];
export type RuleMode = NonNullable<ProblemField['mode']>;
export type Problem = Omit<Schemas['Problem'], 'current'> & {
  /** Only with `draft-conflict`: what the server holds. */
  current?: DraftView;
};

export type MembershipView = Schemas['Membership'];
export type SessionView = Schemas['SessionView'];
export type InvitationView = Schemas['InvitationView'];
export type InvitationAnswer = Schemas['InvitationAnswer'];
export type AccountChange = Schemas['AccountChange'];
export type QueueCurrent = Schemas['CurrentWork'];
export type QueueProject = Schemas['QueueProject'];
export type QueueView = Schemas['QueueView'];
export type TurnView = Schemas['TurnView'];
export type ItemView = Schemas['ItemView'];
export type AssistanceView = Schemas['AssistanceView'];
export type ChecksView = Schemas['ChecksView'];
export type SuggestionView = Schemas['SuggestionView'];
export type ReadabilityView = Schemas['ReadabilityView'];
export type EarlierView = Schemas['EarlierView'];
export type ResponseView = Schemas['ResponseView'];
export type SubmissionView = Schemas['SubmissionView'];
export type Signal = Schemas['Reported'];
export type SignalKind = Signal['kind'];
export type SignalBatch = Schemas['SignalBatch'];
export type SignalsView = Schemas['ActiveTimeView'];

/** Parts of a submission say of which response they speak where a task has several. */
type OfResponse<Shape> = Whole<Omit<Shape, 'response_id'>> & { response_id?: string };

export type Rating = OfResponse<Schemas['Rating']>;
export type Annotation = OfResponse<Omit<Schemas['Annotation'], 'turn'>> & {
  /** Of a mark on a turn of the conversation: which, from 0. */
  turn?: number;
};
export type Citation = Schemas['Citation'];
export type Evidence = Whole<Schemas['Evidence']>;
export type Claim = OfResponse<Omit<Schemas['Claim'], 'provisional' | 'annotation_ids' | 'evidence'>> & {
  /** The marks that rest on it. */
  annotation_ids: string[];
  /** What its verdict rests on, once there is something. */
  evidence?: Evidence;
};
export type Comparison = Whole<Schemas['Comparison']>;
export type LeakAction = Schemas['Leak']['action'];
/** Where a mark or a claim stands in the response: code points, half-open, with the quotation around them. */
export type SpanFields = Pick<Claim, 'start' | 'end' | 'exact' | 'prefix' | 'suffix' | 'source_sha256'>;

export type Rewrite = Schemas['Rewrite'];
export type RubricItem = Schemas['RubricItem'];
export type RubricAnswer = OfResponse<Schemas['RubricAnswer']>;

export type Conditions = Omit<Whole<Schemas['Conditions']>, 'items'> & { items: Condition[] };
export type Condition = { text: string; met: boolean | null };
export type GuidelineAnswer = OfResponse<Schemas['GuidelineAnswer']>;

type Optional = 'rubric_answers' | 'conditions' | 'guideline_answers' | 'pasted_code_points';

export type SubmissionContent = Omit<
  Whole<Schemas['SubmissionContent']>,
  'ratings' | 'annotations' | 'claims' | 'confidence' | 'comparison' | 'rewrite' | Optional
> & {
  ratings: Rating[];
  annotations: Annotation[];
  claims: Claim[];
  confidence: Confidence | null;
  /** Only of several responses. */
  comparison?: Comparison;
  /** The evaluator's better version of the response; empty or unchanged, it is none. */
  rewrite: Rewrite | null;
  /** Whether the response does what each rubric item of its prompt says. */
  rubric_answers: RubricAnswer[] | null;
  /** What the prompt asks for, as it was written down before the response was seen. */
  conditions: Conditions | null;
  guideline_answers: GuidelineAnswer[] | null;
  /** How much of the justification was pasted and stands in no response, in code points. */
  pasted_code_points: number | null;
};

/** The server keeps a draft as the browser wrote it. */
export type DraftView = Omit<Schemas['DraftView'], 'content'> & { content: SubmissionContent };
export type AssignmentView = Omit<Schemas['AssignmentView'], 'draft'> & { draft: DraftView | null };

/** The server hands a protocol's documents on as they were published; `protocol.ts` says what is in them. */
export type {
  Category,
  ConversationalGuidelines,
  Criterion,
  MarkPattern,
  ProtocolView,
  Rubric,
  Rule,
  Taxonomy,
} from './protocol';
