import { expect, test } from 'vitest';
import type { VerdictCode } from '../../api/types';
import { aClaim } from '../evaluate/builders';
import { type Ground, missingOf, noEvidence, type Stance, type Tier } from './proof';

const stances: Record<string, Stance> = { '+': 'supports', '-': 'contradicts', o: 'context' };

/** Written as the server's own test writes them: stance, tier (`=` for a computation), `!` where they do not hold. */
function grounds(written: string): Ground[] {
  return written
    .split(' ')
    .filter((one) => one !== '')
    .map((one) => ({
      stance: stances[one[0] ?? ''] ?? 'context',
      tier: one[1] === '=' ? null : (one[1] as Tier),
      holds: !one.endsWith('!'),
    }));
}

test.each([
  ['supported', '', 'support'],
  ['supported', '+A', ''],
  ['supported', '+=', ''],
  ['supported', '+A!', 'support'],
  ['supported', '-A', 'support'],
  ['supported', 'oA', 'support'],
  ['supported', '+E', 'support'],
  ['supported', '+D', 'better_source'],
  ['supported', '+D +E', 'better_source'],
  ['supported', '+D -A', 'better_source'],
  ['supported', '+D +D', ''],
  ['contradicted', '+A', 'contradiction'],
  ['contradicted', '-A', ''],
  ['contradicted', '-=!', 'contradiction'],
  ['mixed', '', 'support contradiction'],
  ['mixed', '+A', 'other_side'],
  ['mixed', '+A -B', ''],
  ['mixed', '+D -D', ''],
  ['mixed', '+A -E', 'other_side'],
  ['mixed', '+D', 'other_side better_source'],
])('%s with %s lacks %s', (verdict, written, lacks) => {
  const claim = aClaim({ verdict: verdict as VerdictCode, evidence: { ...noEvidence, reference_date: '2020-01-01' } });
  const missing = missingOf(claim, grounds(written), { queries: 0, connectors: 0 }, { queries: 3, connectors: 2 });
  expect(missing.join(' ')).toBe(lacks);
});

test('what is unverifiable was searched for, what is not checked says why, and a verdict says for which day it holds', () => {
  const demand = { queries: 3, connectors: 2 };
  const little = { queries: 2, connectors: 2 };
  expect(missingOf(aClaim({ verdict: 'unverifiable' }), [], little, demand)).toEqual(['search']);
  expect(missingOf(aClaim({ verdict: 'unverifiable' }), [], demand, demand)).toEqual([]);
  expect(missingOf(aClaim({ verdict: 'irrelevant', reason: ' ' }), [], demand, demand)).toEqual(['reason']);
  expect(missingOf(aClaim({ verdict: 'supported' }), grounds('+A'), demand, demand)).toEqual(['reference_date']);
  expect(missingOf(aClaim({ verdict: null }), [], little, demand)).toEqual([]);
});
