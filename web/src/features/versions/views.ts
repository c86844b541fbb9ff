import type { ProjectView } from '../../api/leadTypes';
import type { MessageKey } from '../../i18n/language';

export type Role = ProjectView['role'];
export type View = 'draft' | 'history' | 'questions' | 'changes' | 'mine';

export const VIEW_WORD: Record<View, MessageKey> = {
  draft: 'versions.next',
  history: 'versions.history',
  questions: 'questions.title',
  changes: 'changes.title',
  mine: 'questions.mine',
};

const OF_ROLE: Record<Role, readonly [View, ...View[]]> = {
  lead: ['draft', 'history', 'questions'],
  reviewer: ['changes'],
  evaluator: ['changes', 'mine'],
};

/** What somebody in this role may look at, what they come for first. */
export const viewsOf = (role: Role) => OF_ROLE[role];

export function isView(view: unknown): view is View {
  return typeof view === 'string' && view in VIEW_WORD;
}
