import { expect, test } from 'vitest';
import { arrange } from './margin';

const found = (id: string, top: number, length: number) => ({ id, top, length, at: null });

test('the shorter mark of a line stands next to the text', () => {
  expect(arrange([found('long', 100, 40), found('short', 100, 4)]).map(({ id, column }) => [id, column])).toEqual([
    ['short', 0],
    ['long', 1],
  ]);
});

test('a third siglum of a line goes half a line lower', () => {
  expect(
    arrange([found('a', 100, 1), found('b', 102, 2), found('c', 104, 3)]).map(({ id, top, column }) => [id, top, column]),
  ).toEqual([
    ['a', 100, 0],
    ['b', 102, 1],
    ['c', 121, 0],
  ]);
});
