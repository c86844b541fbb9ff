import type { MessageKey } from '../../i18n/language';

/** The catalogue keys of what the API names by code. */
export const STANCE_WORD: Record<string, MessageKey> = {
  supports: 'facts.stance.supports',
  contradicts: 'facts.stance.contradicts',
  context: 'facts.stance.context',
};

export const CERTAINTY_WORD: Record<string, MessageKey> = {
  low: 'facts.confidence.low',
  mid: 'facts.confidence.mid',
  high: 'facts.confidence.high',
};
