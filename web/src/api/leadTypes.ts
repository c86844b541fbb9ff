import type { components } from './schema';
import type { SubmissionContent } from './types';

/** What the lead's and the admin's pages exchange with the server, as generated from its description. */
type Schemas = components['schemas'];

export type AccountView = Schemas['AccountView'];
export type AccountLinkView = Schemas['AccountLinkView'];
export type ProjectView = Schemas['ProjectView'];
export type MemberView = Schemas['MemberView'];
export type ImportLine = Schemas['ImportLine'];
export type ImportView = Schemas['ImportView'];
export type DatasetView = Schemas['DatasetView'];
export type EstimateView = Schemas['EstimateView'];
export type ModelView = Schemas['ModelView'];
export type ErrorView = Schemas['ErrorView'];
export type TaskView = Schemas['TaskView'];
export type ProgressView = Schemas['ProgressView'];
export type ResultsView = Schemas['ResultsView'];
export type PreferenceView = Schemas['PreferenceView'];
export type RubricView = Schemas['RubricView'];
export type FactsView = Schemas['FactsView'];
export type FactGroup = Schemas['FactGroup'];
export type FactClaimPage = Schemas['FactClaimPage'];
export type FactClaim = Schemas['FactClaim'];
export type FactCitation = Schemas['FactCitation'];
export type FactSites = Schemas['FactSites'];
export type FactDisagreements = Schemas['FactDisagreements'];
export type FactStale = Schemas['FactStale'];
export type MarkView = Schemas['MarkView'];
export type MarkPage = Schemas['MarkPage'];
export type InvitationLinkView = Schemas['InvitationLinkView'];
export type AssistanceReport = Schemas['AssistanceReport'];
export type ItemPage = Schemas['ItemPage'];
export type ItemLine = Schemas['ItemLine'];
export type ItemChoices = Schemas['ItemChoices'];
export type ItemResponse = Schemas['ItemResponse'];
/** The content is what was submitted: a document may be older than a field. */
export type ItemSubmission = Omit<Schemas['ItemSubmission'], 'content'> & { content: SubmittedContent };
export type ItemDetail = Omit<Schemas['ItemDetail'], 'submissions'> & { submissions: ItemSubmission[] };
export type ItemHistory = Schemas['ItemHistory'];
export type ItemEvent = Schemas['ItemEvent'];
type Later = 'rewrite' | 'rubric_answers' | 'conditions' | 'guideline_answers' | 'pasted_code_points';
export type SubmittedContent = Omit<SubmissionContent, Later> & Partial<Pick<SubmissionContent, Later>>;
