import { describe, expect, test } from 'vitest';
import { aClaim, aMark, aProtocol } from '../evaluate/builders';
import { answered, begunRanking, joined, moved, pendingOfComparison, preferred } from './comparison';
import { emptyComparison, emptyContentOfSeveral } from './emptyContent';

describe('an answer', () => {
  test('takes the place of another kind of answer', () => {
    const both = { ...emptyComparison, ...answered(emptyComparison, { kind: 'both-bad' }) };
    const chosen = { ...both, ...answered(both, { kind: 'preference', value: -2 }) };
    expect(chosen).toMatchObject({ both_bad: false, preference: -2, cannot_judge: false, ranking: [] });
    expect(answered(chosen, { kind: 'cannot-judge' })).toMatchObject({ preference: null, cannot_judge: true });
  });

  test('given again is taken back', () => {
    const equal = { ...emptyComparison, preference: 0 };
    expect(answered(equal, { kind: 'preference', value: 0 }).preference).toBeNull();
    const known = { ...emptyComparison, criteria: [{ criterion: 'tone', value: 1 }] };
    expect(preferred(known, 'tone', 1).criteria).toEqual([]);
    expect(preferred(known, 'tone', -1).criteria).toEqual([{ criterion: 'tone', value: -1 }]);
  });
});

describe('a ranking', () => {
  const order = begunRanking(emptyComparison, ['a', 'b', 'c']);

  test('moves one response a place, and no further than the ends', () => {
    expect(moved(order, 'c', -1)).toEqual([['a'], ['c'], ['b']]);
    expect(moved(order, 'a', -1)).toEqual(order);
    expect(moved(order, 'c', 1)).toEqual(order);
  });

  test('joins a response to the one above, and parts it again', () => {
    const tied = joined(order, 'b');
    expect(tied).toEqual([['a', 'b'], ['c']]);
    expect(joined(tied, 'b')).toEqual(order);
    expect(joined(order, 'a')).toEqual(order);
    expect(moved(tied, 'b', -1)).toEqual([['b'], ['a'], ['c']]);
    expect(moved(tied, 'a', 1)).toEqual([['b'], ['a'], ['c']]);
  });

  test('loses nobody whatever is done to it', () => {
    let groups = begunRanking(emptyComparison, ['a', 'b', 'c', 'd', 'e']);
    let seed = 7;
    const draw = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let step = 0; step < 500; step++) {
      const id = 'abcde'[draw(5)] ?? 'a';
      const what = draw(3);
      groups = what === 0 ? joined(groups, id) : moved(groups, id, what === 1 ? -1 : 1);
      expect(groups.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
      expect(groups.every((group) => group.length > 0)).toBe(true);
    }
  });
});

describe('what is missing', () => {
  const of = (change: object, comparison: object, earlier: string[] = []) =>
    pendingOfComparison(
      { ...emptyContentOfSeveral, ...change, comparison: { ...emptyComparison, ...comparison } },
      aProtocol,
      2,
      earlier,
    ).map((one) => (one.kind === 'preference-reason' ? one.lack : one.kind));

  test('is a preference and its reason', () => {
    expect(of({}, {})).toEqual(['preference', 'none']);
    expect(of({ justification: 'B inventa.' }, { preference: 1 })).toEqual(['short']);
    expect(of({ justification: 'B inventa la cita de la ley.' }, { preference: 1 })).toEqual([]);
    expect(of({ justification: 'B inventa la cita de la ley.' }, { preference: 1 }, ['B inventa la cita de la ley.'])).toEqual([
      'repeated',
    ]);
  });

  test('is the reason alone for somebody who cannot judge', () => {
    expect(of({}, { cannot_judge: true })).toEqual(['cannot-judge-reason']);
    expect(of({}, { cannot_judge: true, cannot_judge_reason: 'No sé de leyes.' })).toEqual([]);
  });

  test('is a mark without its category and a claim without its verdict as well', () => {
    const change = {
      annotations: [aMark({ category: '' })],
      claims: [aClaim({ verdict: null })],
      justification: 'Una razón bien larga.',
    };
    expect(of(change, { preference: 0 })).toEqual(['mark', 'claim-verdict']);
  });
});
