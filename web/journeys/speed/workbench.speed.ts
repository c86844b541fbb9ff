import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { test } from 'vitest';
import { ownWorld } from '../world';
import { type Timing, timeAll, timings } from './acts';
import { anchorMapScript } from './anchorMapScript';
import { type Figure, figureOf, type Spread, spreadOf, tableOf } from './figures';
import { longText } from './longText';
import { LONG, MARKS, SHORT, type TimedTask, timedTasks } from './tasks';

/** The speed of the workbench in a real browser, by hand: `./cotejo bench workbench`; docs/workbench-speed.md says what is timed. */
const ROUNDS = Number(process.env['COTEJO_SPEED_ROUNDS'] ?? '20');
const LONG_FRAME_MILLIS = 50;
const LOOP_STEPS = 50_000_000;

/** Where the command wants the table and the JSON. */
const target = process.env['COTEJO_SPEED'];

const here = ownWorld();

type Timed = Record<Timing, number[]>;

test('the workbench is timed', { timeout: 4 * 3_600_000 }, async () => {
  const { bare, marked, short } = await timedTasks(here);
  const script = await anchorMapScript();
  const rounds: { bare: Timed; marked: Timed; map: number; shortMap: number; loop: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // One after the other in turn, so that neither always comes first.
    const first = round % 2 === 0 ? await timeAll(bare) : null;
    const withMarks = await timeAll(marked);
    rounds.push({
      bare: first ?? (await timeAll(bare)),
      marked: withMarks,
      map: await anchorMap(bare, script, LONG),
      shortMap: await anchorMap(short, script, SHORT),
      loop: await fixedLoop(bare),
    });
    process.stderr.write(`  round ${round + 1} of ${ROUNDS}\n`);
  }

  const figures: Figure[] = (Object.keys(timings) as Timing[]).map((timing) =>
    figureOf({
      ...timings[timing],
      without: rounds.map((round) => round.bare[timing]),
      with: rounds.map((round) => round.marked[timing]),
    }),
  );
  const maps = [
    { what: `anchor map of ${SHORT} characters, first on a page`, budget: 60, without: rounds.map(({ shortMap }) => [shortMap]) },
    { what: `anchor map of ${LONG} characters, first on a page`, budget: 300, without: rounds.map(({ map }) => [map]) },
  ];
  figures.push(...maps.map((map) => figureOf({ ...map, with: [] })));
  const longFrames = (of: (round: (typeof rounds)[number]) => Timed) =>
    rounds.flatMap((round) => of(round).frame).filter((millis) => millis > LONG_FRAME_MILLIS).length;
  publish({
    machine: machine(),
    loop: spreadOf(rounds.map(({ loop }) => loop)),
    long_frames: { without_marks: longFrames((round) => round.bare), with_marks: longFrames((round) => round.marked) },
    figures,
  });
});

interface Report {
  machine: { cores: number; model: string; chromium: string; load: number };
  /** Milliseconds of a loop that never changes: what this machine is worth in these minutes. */
  loop: Spread;
  long_frames: { without_marks: number; with_marks: number };
  figures: Figure[];
}

function publish(report: Report): void {
  const { machine: on, loop, long_frames } = report;
  const text = [
    tableOf(report.figures),
    '',
    `Frames longer than ${LONG_FRAME_MILLIS} ms while scrolling: ${long_frames.without_marks} without marks, ${long_frames.with_marks} with ${MARKS}.`,
    `A fixed loop of ${LOOP_STEPS / 1e6} million steps took ${loop.median.toFixed(0)} ms (95th percentile ${loop.p95.toFixed(0)}).`,
    `${on.cores} cores (${on.model}), load ${on.load.toFixed(1)}, Chromium ${on.chromium} without a GPU.`,
  ].join('\n');
  if (target === undefined) process.stdout.write(`${text}\n`);
  else {
    writeFileSync(`${target}.md`, `${text}\n`);
    writeFileSync(`${target}.json`, `${JSON.stringify(report, null, 2)}\n`);
  }
}

function machine(): Report['machine'] {
  const [first] = cpus();
  return { cores: cpus().length, model: first?.model ?? '', chromium: here.browser.version(), load: loadavg()[0] ?? 0 };
}

/** The first anchor map that a page makes with code that it has not run before. */
async function anchorMap({ page, address }: TimedTask, script: string, characters: number): Promise<number> {
  await page.goto(address);
  await page.locator('.reading').waitFor();
  await page.evaluate(script);
  return page.evaluate(
    (source) => (globalThis as unknown as { anchorMap: { build: (source: string) => number } }).anchorMap.build(source),
    longText(characters),
  );
}

function fixedLoop({ page }: TimedTask): Promise<number> {
  return page.evaluate((steps) => {
    const start = performance.now();
    let hash = 2166136261;
    for (let step = 0; step < steps; step++) hash = Math.imul(hash ^ step, 16777619);
    const end = performance.now();
    if (hash === 0) throw new Error('expected a hash');
    return end - start;
  }, LOOP_STEPS);
}
