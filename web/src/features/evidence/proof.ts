import type { Claim, Evidence, ProtocolView, VerdictCode } from '../../api/types';

export type Stance = 'supports' | 'contradicts' | 'context';
export type Tier = 'A' | 'B' | 'C' | 'D' | 'E';
export type Missing = 'support' | 'contradiction' | 'other_side' | 'better_source' | 'search' | 'reason' | 'reference_date';

/** One thing that a verdict rests on; a computation is of no tier. */
export interface Ground {
  stance: Stance;
  tier: Tier | null;
  holds: boolean;
}

/** Different queries that were answered, and in how many places. */
export interface Searched {
  queries: number;
  connectors: number;
}

export const noEvidence: Evidence = {
  kind: null,
  reference_date: null,
  confidence: null,
  split_note: null,
  citations: [],
  reused_from: null,
};

export const evidenceOf = (claim: Claim): Evidence => claim.evidence ?? noEvidence;

/** How hard must be searched under this protocol before something is called unverifiable. */
export function demandOf({ task_settings }: ProtocolView): Searched {
  const { proof } = task_settings;
  return { queries: proof?.queries ?? 3, connectors: proof?.connectors ?? 2 };
}

/** What a verdict lacks to be proven; the server says the same when it is handed in. */
export function missingOf(claim: Claim, grounds: readonly Ground[], searched: Searched, demand: Searched): Missing[] {
  const { verdict } = claim;
  if (verdict === null) return [];
  const { reference_date, split_note } = evidenceOf(claim);
  const counting = grounds.filter(({ holds, tier }) => holds && tier !== 'E');
  const missing = lacking(verdict, counting, (split_note ?? '').trim() !== '');
  if (verdict === 'unverifiable' && (searched.queries < demand.queries || searched.connectors < demand.connectors))
    missing.push('search');
  if ((verdict === 'not_checkworthy' || verdict === 'irrelevant') && claim.reason.trim() === '') missing.push('reason');
  if (needsProof(verdict) && reference_date === null) missing.push('reference_date');
  return missing;
}

export const needsProof = (verdict: VerdictCode): boolean =>
  verdict === 'supported' || verdict === 'contradicted' || verdict === 'mixed';

function lacking(verdict: VerdictCode, counting: Ground[], hasSplitNote: boolean): Missing[] {
  const supporting = counting.filter(({ stance }) => stance === 'supports');
  const contradicting = counting.filter(({ stance }) => stance === 'contradicts');
  const weak = (side: Ground[]): Missing[] => (side.length === 1 && side[0]?.tier === 'D' ? ['better_source'] : []);
  switch (verdict) {
    case 'supported':
      return supporting.length === 0 ? ['support'] : weak(supporting);
    case 'contradicted':
      return contradicting.length === 0 ? ['contradiction'] : weak(contradicting);
    case 'mixed': {
      if (supporting.length + contradicting.length === 0) return ['support', 'contradiction'];
      const isOneSided = supporting.length === 0 || contradicting.length === 0;
      return [...(isOneSided && !hasSplitNote ? (['other_side'] as const) : []), ...weak([...supporting, ...contradicting])];
    }
    default:
      return [];
  }
}
