import type { components } from './schema';

/** What pages about the versions of a protocol exchange with the server, as generated from its description. */
type Schemas = components['schemas'];

/** Before and after have whatever shape that side of the protocol has. */
export type Change = Omit<Schemas['Change'], 'before' | 'after'> & { before?: unknown; after?: unknown };
export type Line = Schemas['TextLine'];
export type Fate = Schemas['Fate'];
export type MappingGap = Schemas['MappingGap'];
export type VersionView = Schemas['VersionView'];
export type VersionLog = Schemas['VersionLogView'];
export type DraftChanges = Omit<Schemas['DraftChangesView'], 'changes'> & { changes: Change[] };
export type ChangesView = Omit<Schemas['ChangesView'], 'changes'> & { changes: Change[] };
export type ShippedProtocol = Schemas['Shipped'];
export type Question = Schemas['MyQuestionView'];
export type QuestionAbout = Schemas['QuestionAbout'];
export type LeadQuestion = Schemas['QuestionView'];
export type QuestionPage = Schemas['QuestionPage'];
