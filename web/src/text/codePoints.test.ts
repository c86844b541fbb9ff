import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from './codePoints';

test('slices like an array of code points, also with lone surrogates', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', 'a', '😀') }),
      fc.nat(40),
      fc.nat(40),
      (a, b, start, length) => {
        const text = a + b;
        const points = new CodePoints(text);
        const expected = Array.from(text);
        expect(points.length).toBe(expected.length);
        expect(points.slice(start, start + length)).toBe(expected.slice(start, start + length).join(''));
        expect(points.fromUnits(points.toUnits(Math.min(start, expected.length)))).toBe(Math.min(start, expected.length));
      },
    ),
  );
});

test('an offset after an emoji counts the pair once', () => {
  const points = new CodePoints('😀a');
  expect([points.fromUnits(0), points.fromUnits(2), points.fromUnits(3)]).toEqual([0, 1, 2]);
});
