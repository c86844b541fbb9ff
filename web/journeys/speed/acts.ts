import type { Page } from 'playwright-core';
import { type Reaction, timed } from './stopwatch';
import type { TimedTask } from './tasks';

const KEYS = 6;
const MARKS_MADE = 3;
/** Between two keys, as somebody presses them who works fast. */
const PAUSE_MILLIS = 120;
/** What a task still fetches and draws when its text is already there. */
const SETTLE_MILLIS = 1_500;

/** What is timed, with its longest 95th percentile in milliseconds on an unloaded laptop of four cores. */
export const timings = {
  open: { what: 'item open to readable text', budget: 300 },
  sentence: { what: 'key to the next sentence', budget: 50 },
  word: { what: 'key to the next word', budget: 50 },
  score: { what: 'key that gives a score', budget: 50 },
  severity: { what: 'key that changes the severity of a mark', budget: 50 },
  letter: { what: 'letter typed in the justification', budget: 50 },
  add: { what: 'key that adds a mark, the list of marks open', budget: 100 },
  addFromRubric: { what: 'key that adds a mark, the rubric open', budget: 100 },
  frame: { what: 'frame while the text is scrolled from end to end', budget: null },
} as const;

export type Timing = keyof typeof timings;

/** Everything that is timed, done once on a task that is opened from the queue for it. */
export async function timeAll(task: TimedTask): Promise<Record<Timing, number[]>> {
  const { page } = task;
  const open = [await opened(task)];
  await page.waitForTimeout(SETTLE_MILLIS);
  await page.keyboard.press('Alt+Digit2');
  const sentence = await keys(page, ['ArrowDown'], 'selection');
  const word = await keys(page, ['ArrowRight'], 'selection');
  await page.keyboard.press('Alt+Digit3');
  const score = await keys(page, ['1', '2'], 'score');
  await page.keyboard.press('Alt+KeyJ');
  const letter = await keys(page, ['a', 'Backspace'], 'writing');
  const addFromRubric = await marksMade(page, 'Alt+Digit3');
  const add = await marksMade(page, 'Alt+Digit4');
  const severity = await severities(page);
  const frame = await page.evaluate(() => window.stopwatch.frames());
  return { open, sentence, word, score, severity, letter, add, addFromRubric, frame };
}

/** From the key on the queue's first button to the text. */
async function opened({ page, home }: TimedTask): Promise<number> {
  await page.goto(home);
  await page.locator('.home-next button:focus').waitFor();
  await page.waitForTimeout(SETTLE_MILLIS);
  return timed(page, 'Enter', 'text');
}

async function keys(page: Page, turns: readonly string[], reaction: Reaction): Promise<number[]> {
  const found: number[] = [];
  for (let press = 0; press < KEYS; press++) {
    await page.waitForTimeout(PAUSE_MILLIS);
    found.push(await timed(page, turns[press % turns.length] ?? '', reaction));
  }
  return found;
}

/** Marks on the next words, each dropped again, with a panel open beside the text. */
async function marksMade(page: Page, panel: string): Promise<number[]> {
  const found: number[] = [];
  for (let mark = 0; mark < MARKS_MADE; mark++) {
    await page.keyboard.press(panel);
    await page.keyboard.press('Alt+Digit2');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(PAUSE_MILLIS);
    found.push(await timed(page, '2', 'mark'));
    await page.locator('#mark-category:focus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.editor').waitFor({ state: 'detached' });
  }
  return found;
}

/** The severity of a mark that is made for it and deleted again. */
async function severities(page: Page): Promise<number[]> {
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('2');
  await page.locator('#mark-category:focus').waitFor();
  await page.keyboard.type('REA.gap');
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await page.keyboard.press('Control+Enter');
  await page.locator('.editor').waitFor({ state: 'detached' });
  const found = await keys(page, ['.', ','], 'severity');
  await page.keyboard.press('Delete');
  return found;
}
