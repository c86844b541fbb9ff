import type { ProjectView } from '../../api/leadTypes';
import type { MessageKey } from '../../i18n/language';

export type Role = ProjectView['role'];
export type View = 'registry' | 'documents' | 'rechecks' | 'transcriptions';

export const VIEW_WORD: Record<View, MessageKey> = {
  registry: 'sources.registry',
  documents: 'sources.documents',
  rechecks: 'sources.rechecks',
  transcriptions: 'sources.transcriptions',
};

const OF_ROLE: Record<Role, readonly View[]> = {
  lead: ['registry', 'documents', 'rechecks', 'transcriptions'],
  reviewer: ['registry', 'rechecks', 'transcriptions'],
  evaluator: ['registry', 'transcriptions'],
};

/** What somebody in this role may look at. */
export const viewsOf = (role: Role): readonly View[] => OF_ROLE[role];

export function isView(view: unknown): view is View {
  return typeof view === 'string' && view in VIEW_WORD;
}
