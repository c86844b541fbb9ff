import type { FactStale } from '../../api/leadTypes';
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

/** What became of a quotation when its source was fetched again. */
export const RECHECK_WORD: Record<FactStale['differing'][number]['state'], MessageKey> = {
  context_changed: 'facts.state.context_changed',
  ambiguous: 'facts.state.ambiguous',
  changed: 'facts.state.changed',
  gone: 'facts.state.gone',
  soft_404: 'facts.state.soft_404',
  redirected: 'facts.state.redirected',
  unreachable: 'facts.state.unreachable',
};
