import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANES, marksAt, withLanes } from './lanes';

const mark = (start: number, end: number) => ({ range: { start, end } });

test('the inner of two overlapping marks stays next to the text', () => {
  expect(withLanes([mark(0, 40), mark(10, 14)]).map(({ lane }) => lane)).toEqual([1, 0]);
});

test('marks that only touch share a lane', () => {
  expect(withLanes([mark(0, 5), mark(5, 9)]).map(({ lane }) => lane)).toEqual([0, 0]);
});

test('up to four overlapping marks have lanes of their own', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })), { maxLength: 12 }), (spans) => {
      const marks = withLanes(spans.map(([start, length]) => mark(start, start + length)));
      for (const [index, one] of marks.entries()) {
        for (const other of marks.slice(index + 1)) {
          const meet = one.range.start < other.range.end && other.range.start < one.range.end;
          if (meet && one.lane === other.lane) expect(one.lane).toBe(LANES - 1);
        }
      }
    }),
  );
});

test('a click finds the smallest mark first', () => {
  const outer = mark(0, 40);
  const inner = mark(10, 14);
  expect(marksAt([outer, inner], 12)).toEqual([inner, outer]);
  expect(marksAt([outer, inner], 14)).toEqual([outer]);
});
