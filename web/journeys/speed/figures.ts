import { median } from '../keystrokes';

/** What was measured of one thing, in milliseconds: a list for each round, on the task without marks and on that with them. */
export interface Measured {
  what: string;
  /** The longest that the 95th percentile may be on an unloaded laptop of four cores. */
  budget: number | null;
  without: number[][];
  with: number[][];
}

export interface Spread {
  n: number;
  median: number;
  p95: number;
}

export interface Figure {
  what: string;
  budget_millis: number | null;
  without_marks: Spread | null;
  with_marks: Spread | null;
  /** Of each round the median with marks over the median without: their median, the least and the greatest. */
  ratio: { median: number; least: number; greatest: number } | null;
}

export function figureOf({ what, budget, without, with: marked }: Measured): Figure {
  const ratios = marked.flatMap((samples, round) => {
    const bare = without[round];
    return bare === undefined || bare.length === 0 || samples.length === 0 ? [] : [median(samples) / median(bare)];
  });
  return {
    what,
    budget_millis: budget,
    without_marks: without.length === 0 ? null : spreadOf(without.flat()),
    with_marks: marked.length === 0 ? null : spreadOf(marked.flat()),
    ratio: ratios.length === 0 ? null : { median: median(ratios), least: Math.min(...ratios), greatest: Math.max(...ratios) },
  };
}

export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error('expected samples, found none');
  const sorted = [...samples].sort((one, other) => one - other);
  // The nearest rank: a value that was measured.
  const p95 = sorted[Math.ceil(0.95 * sorted.length) - 1] ?? Number.NaN;
  return { n: sorted.length, median: median(sorted), p95 };
}

export function tableOf(figures: readonly Figure[]): string {
  return [
    '| Milliseconds: median, 95th percentile (n) | budget | without marks | with 200 marks | ratio (least to greatest) |',
    '|---|---:|---:|---:|---:|',
    ...figures.map(({ what, budget_millis, without_marks, with_marks, ratio }) => {
      const cells = [
        what,
        budget_millis === null ? '' : String(budget_millis),
        shown(without_marks, budget_millis),
        shown(with_marks, budget_millis),
        ratio === null ? '' : `${ratio.median.toFixed(2)} (${ratio.least.toFixed(2)} to ${ratio.greatest.toFixed(2)})`,
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}

function shown(spread: Spread | null, budget: number | null): string {
  if (spread === null) return '';
  const { n, median: middle, p95 } = spread;
  return `${middle.toFixed(1)}, ${p95.toFixed(1)} (${n})${budget !== null && p95 > budget ? ' over' : ''}`;
}
