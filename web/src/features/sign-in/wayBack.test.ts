import { expect, test } from 'vitest';
import { wayBack } from './wayBack';

test.each([
  [undefined, '/'],
  ['/tasks/7?panel=marks', '/tasks/7?panel=marks'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/sign-in?next=/x', '/'],
])('the way back of %s is %s', (next, expected) => {
  expect(wayBack(next)).toBe(expected);
});
