import type { MessageKey } from '../../../i18n/language';
import type { Tier } from '../requests';

export const TIER_WORD: Record<Tier, MessageKey> = {
  A: 'sources.tier.A',
  B: 'sources.tier.B',
  C: 'sources.tier.C',
  D: 'sources.tier.D',
  E: 'sources.tier.E',
};
