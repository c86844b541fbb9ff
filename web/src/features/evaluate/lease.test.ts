import { expect, test } from 'vitest';
import { leaseStanding } from './lease';

const minute = 60_000;
const lease = { until: 120 * minute, minutes: 120 };

test.each([
  ['much is left', 10, 10, 'held'],
  ['less than a third is left and work goes on', 81, 80, 'renew'],
  ['less than a third is left and nobody works', 90, 60, 'held'],
  ['the time is over', 120, 120, 'over'],
])('%s', (_name, now, lastActive, expected) => {
  expect(leaseStanding(lease, now * minute, lastActive * minute)).toBe(expected);
});
