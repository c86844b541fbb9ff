import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Citation, Claim, Evidence } from '../../api/types';
import { useWork } from '../evaluate/work';
import { demandOf, evidenceOf, type Ground, missingOf, type Searched, type Tier } from './proof';
import {
  type Archived,
  archivedDocument,
  capturesQuery,
  documentsQuery,
  type EarlierVerdict,
  type SearchStep,
  trailQuery,
} from './requests';

/** What is known of a claim's evidence, and the ways to change it. */
export function useEvidence(claim: Claim) {
  const { assignment, protocol, act } = useWork();
  const { project_id } = assignment;
  const captures = useQuery(capturesQuery(project_id)).data;
  const trail = useQuery(trailQuery(project_id, claim.id)).data;
  const documents = useQuery(documentsQuery(project_id)).data;
  const byCapture = useMemo(() => {
    const archived: Archived[] = [
      ...(documents ?? []).map(archivedDocument),
      ...(captures ?? []).flatMap(({ capture }) => capture ?? []),
    ];
    return new Map(archived.map((one) => [one.capture_id, one]));
  }, [captures, documents]);
  const evidence = evidenceOf(claim);
  const searched = searchedOf(trail ?? []);
  const missing = missingOf(claim, groundsOf(evidence.citations, byCapture), searched, demandOf(protocol));

  const change = (to: Partial<Evidence>, more: Partial<Omit<Claim, 'id'>> = {}) =>
    act({ kind: 'change-claim', id: claim.id, to: { ...more, evidence: { ...evidence, ...to } } });
  return {
    evidence,
    missing,
    captures: captures ?? [],
    byCapture,
    trail: trail ?? [],
    change,
    /** The day for which the verdict holds is the prompt's, or the day on which the evidence was found. */
    cite: (citation: Citation) =>
      change({
        citations: [...evidence.citations, citation],
        reference_date: evidence.reference_date ?? assignment.item.reference_date ?? today(),
      }),
    remove: (id: string) => change({ citations: evidence.citations.filter((one) => one.id !== id) }),
    reuse: (earlier: EarlierVerdict) => change(...takenOver(earlier)),
  };
}

export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** A source whose capture is not among one's own was taken over with an earlier verdict: the server looks at it. */
function groundsOf(citations: readonly Citation[], byCapture: ReadonlyMap<string, Archived>): Ground[] {
  return citations.map(({ stance, quote }) => {
    const capture = quote === null ? null : byCapture.get(quote.capture_id);
    return { stance, tier: (capture?.tier ?? null) as Tier | null, holds: capture?.usable ?? true };
  });
}

/** Different queries that were answered, in different places; what a source was asked again with fewer words is no query of one's own. */
export function searchedOf(trail: readonly SearchStep[]): Searched {
  const answered = trail.filter(({ failure, shortened_of }) => failure === null && shortened_of === null);
  return {
    queries: new Set(answered.map(({ query }) => query.trim().toLowerCase())).size,
    connectors: new Set(answered.map(({ connector }) => connector)).size,
  };
}

/** An earlier verdict with what it rests on; the marks and the words of the claim stay its own. */
function takenOver(earlier: EarlierVerdict): [Partial<Evidence>, Partial<Omit<Claim, 'id'>>] {
  return [
    {
      citations: earlier.citations.map((citation) => ({ ...citation, id: crypto.randomUUID() })),
      reference_date: earlier.reference_date,
      reused_from: {
        submission_id: earlier.submission_id,
        claim_id: earlier.claim_id,
        verdict: earlier.verdict,
        at: earlier.at,
      },
    },
    { verdict: earlier.verdict, reason: earlier.reason },
  ];
}
