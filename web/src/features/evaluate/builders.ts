import type { Annotation, Claim, ProtocolView, SubmissionContent } from '../../api/types';
import { emptyContent } from './draft';
import fixture from './protocol.fixture.json';

/** The general-chat protocol, cut down to four criteria and seven categories, with all seven rules. */
export const aProtocol = fixture as unknown as ProtocolView;

export function aMark(change: Partial<Annotation> = {}): Annotation {
  return {
    id: 'm1',
    target: 'span',
    start: 0,
    end: 4,
    exact: '1971',
    prefix: '',
    suffix: '',
    source_sha256: 'f'.repeat(64),
    point: false,
    kind: 'factual_error',
    category: 'FAC.number',
    severity: 'major',
    reason: 'Fue en 1871.',
    consequence_of: null,
    guideline_rule: null,
    ...change,
  };
}

export function aClaim(change: Partial<Claim> = {}): Claim {
  return {
    id: 'c1',
    text: 'Rayleigh lo describió en 1971',
    start: null,
    end: null,
    exact: null,
    prefix: null,
    suffix: null,
    source_sha256: null,
    verdict: 'contradicted',
    reason: '',
    annotation_ids: [],
    ...change,
  };
}

/** A draft with the given scores, a number or `N/A` per criterion. */
export function aDraft(scores: Record<string, number | 'N/A'> = {}, change: Partial<SubmissionContent> = {}): SubmissionContent {
  const ratings = Object.entries(scores).map(([criterion, score]) => ({
    criterion,
    value: score === 'N/A' ? null : score,
    not_applicable: score === 'N/A',
    reason: null,
  }));
  return { ...emptyContent, ratings, ...change };
}
