import { expect, test } from 'vitest';
import { aDraft, aMark } from './builders';
import { sameContent } from './sameContent';

test('the order of keys says nothing', () => {
  const draft = aDraft({ overall: 3 }, { annotations: [aMark()] });
  const reordered = Object.fromEntries(Object.entries(structuredClone(draft)).reverse());
  expect(sameContent(draft, reordered)).toBe(true);
});

test.each([
  ['another value', { note: 'a' }, { note: 'b' }],
  ['a missing key', { note: 'a', x: undefined }, { note: 'a', y: 1 }],
  ['another order of a list', [1, 2], [2, 1]],
  ['a list for an object', [], {}],
  ['nothing on one side', { note: 'a' }, null],
])('%s is a difference', (_name, one, other) => {
  expect(sameContent(one, other)).toBe(false);
});
