import { expect, test } from 'vitest';
import { figureOf, spreadOf, tableOf } from './figures';

test('the 95th percentile is the value of the nearest rank', () => {
  const samples = Array.from({ length: 40 }, (_, index) => 40 - index);

  expect(spreadOf(samples)).toEqual({ n: 40, median: 20.5, p95: 38 });
});

test('a ratio is of one round, not of all samples together', () => {
  // The machine was ten times slower in the second round: the ratio stays.
  const figure = figureOf({ what: 'a key', budget: 50, without: [[10, 12, 14], [100]], with: [[18, 30, 18], [180]] });

  expect(figure.ratio).toEqual({ median: 1.65, least: 1.5, greatest: 1.8 });
});

test('what is beyond its budget is said to be over', () => {
  const table = tableOf([
    figureOf({ what: 'a key', budget: 50, without: [[10]], with: [[60]] }),
    figureOf({ what: 'the map', budget: 300, without: [[299.96]], with: [] }),
  ]);

  expect(table.split('\n').slice(2)).toEqual([
    '| a key | 50 | 10.0, 10.0 (1) | 60.0, 60.0 (1) over | 6.00 (6.00 to 6.00) |',
    '| the map | 300 | 300.0, 300.0 (1) |  |  |',
  ]);
});
