import type { ProjectView } from '../../api/leadTypes';
import type { MessageKey } from '../../i18n/language';

export type Role = ProjectView['role'];
export type View = 'agreement' | 'raters' | 'gold' | 'own';

export const VIEW_WORD: Record<View, MessageKey> = {
  agreement: 'quality.agreement',
  raters: 'quality.raters',
  gold: 'quality.golds',
  own: 'quality.own',
};

/** What somebody in this role may look at: who judges sees their own line, and nobody else's. */
const OF_ROLE: Record<Role, readonly View[]> = {
  lead: ['agreement', 'raters', 'gold'],
  reviewer: ['agreement', 'raters'],
  evaluator: ['own'],
};

export const viewsOf = (role: Role): readonly View[] => OF_ROLE[role];
