import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ProtocolView } from '../src/api/types';
import { call, projectWith } from './api';
import { longDraft, longRow } from './speed/longTask';
import { words } from './words';
import { workedDraft, workedRow } from './workedTask';
import { keptContent, type TakenTask, takeTask, world } from './world';

/** Marks on the text itself, in a real browser: their ends, their way back from storage, and where no highlights are painted. */
const t = words('es');
const ROUNDS = 25;

const here = world();

type Content = ReturnType<typeof workedDraft>;
type Mark = Content['annotations'][number] & { turn?: number };

async function openTask(content: object, before?: (context: BrowserContext) => Promise<void>): Promise<TakenTask> {
  const project = await projectWith(here.lead, 'Física divulgativa', workedRow);
  return takeTask(here, project, { content, ...(before === undefined ? {} : { before }) });
}

async function kept(page: Page, id: string): Promise<Mark[]> {
  return (await keptContent<Content>(page, id)).annotations;
}

const year = (marks: readonly Mark[]) => marks.find((mark) => mark.exact?.includes('1971'));

describe('the ends of a mark', () => {
  const content = { ...workedDraft(), annotations: workedDraft().annotations.filter((mark) => mark.exact === '1971') };

  test('are dragged by the mouse, and the mark stays itself', async () => {
    const { page, id, faults } = await openTask(content);
    await page.locator('.paint .siglum').click();
    const end = await page.locator('.mark-end-end').boundingBox();
    if (end === null) throw new Error('expected an end to drag');
    const at = { x: end.x + end.width / 2, y: end.y + end.height / 2 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 40, at.y, { steps: 4 });
    await page.mouse.move(at.x + 60, at.y, { steps: 4 });
    await page.mouse.up();
    const moved = year(await kept(page, id));
    expect(moved?.exact).toMatch(/^1971, y se/);
    expect(moved?.id).toBe(content.annotations[0]?.id);
    await page.keyboard.press('Control+z');
    expect(year(await kept(page, id))?.exact).toBe('1971');
    expect(faults).toEqual([]);
  });

  test('are moved by keys, one word at a time at either end', async () => {
    const { page, id, faults } = await openTask(content);
    await page.keyboard.press('Alt+Digit2');
    await page.keyboard.press('n');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Alt+Shift+ArrowLeft');
    await page.keyboard.press('e');
    const moved = year(await kept(page, id));
    expect(moved?.exact).toBe('en 1971, y');
    expect(moved?.id).toBe(content.annotations[0]?.id);
    expect(faults).toEqual([]);
  });
});

test('a turn of the conversation is marked by keys, opened from its sign, and stays out of the list of errors', async () => {
  const { page, id, faults } = await openTask({ ...workedDraft(), annotations: [], no_errors: true });
  await page.locator('#turn-mark-1').focus();
  await page.keyboard.press('2');
  await page.locator('#mark-category:focus').waitFor();
  await page.keyboard.type('TON');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.locator('#turn-mark-1:focus').waitFor();
  await page.locator('.turn-siglum').click();
  await page
    .getByText(t('marks.onTurn', { number: 2 }))
    .first()
    .waitFor();
  const marks = await kept(page, id);
  expect(marks).toMatchObject([{ target: 'turn', turn: 1, start: null }]);
  const { draft } = await call<{ draft: { content: Content } }>(page, 'GET', `assignments/${id}`);
  expect(draft.content.no_errors).toBe(true);
  expect(faults).toEqual([]);
});

test('whatever is selected in the browser is what its mark selects again after a reload', async () => {
  const { page, id, faults } = await openTask({ ...workedDraft(), annotations: [], claims: [] });
  // Until the formulas are drawn their source stands in their place.
  await page.locator('.reading math').nth(1).waitFor({ state: 'attached' });
  const selected: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const text = await page.evaluate(selectSomething, round);
    // The browser tells of a selection a moment after it is made.
    await page.waitForTimeout(100);
    await page.keyboard.press('2');
    await page.locator('#mark-category:focus').waitFor();
    // A mark that says nothing would be dropped on leaving.
    await page.keyboard.type('OTH');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.locator('.reading:focus').waitFor();
    selected.push(text);
  }
  const marks = await kept(page, id);
  expect(marks).toHaveLength(ROUNDS);
  const source = [...(workedRow.messages.at(-1)?.content ?? '')];
  for (const { start, end, exact, prefix, suffix } of marks) {
    if (start === null || end === null) throw new Error('expected a place in the text');
    expect(source.slice(start, end).join('')).toBe(exact);
    expect(source.slice(Math.max(0, start - 32), start).join('')).toBe(prefix);
    expect(source.slice(end, end + 32).join('')).toBe(suffix);
  }
  await page.reload();
  await page.locator('.reading').first().waitFor();
  await page.keyboard.press('Alt+Digit4');
  await page
    .locator('.mark-row')
    .nth(ROUNDS - 1)
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Alt+Digit2');
  const again: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.press('n');
    again.push(await page.evaluate(() => (document.getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim()));
  }
  expect(again.sort()).toEqual(selected.sort());
  expect(faults).toEqual([]);
});

/** A selection between two places in the running text, the same for the same number; says what it holds. */
function selectSomething(seed: number): string {
  const root = document.querySelector<HTMLElement>('.reading');
  if (root === null) throw new Error('expected the text');
  let state = seed * 2654435761 + 12345;
  const random = (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0;
    return state % below;
  };
  const isWord = (at: Text, offset: number) => /[\p{L}\p{N}]/u.test(at.data[offset] ?? '');
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const isPlain = node.parentElement?.closest('math, pre, table') === null;
    if (isPlain && node instanceof Text && /[\p{L}\p{N}]/u.test(node.data)) texts.push(node);
  }
  const pick = () => {
    for (;;) {
      const index = random(texts.length);
      const node = texts[index];
      if (node === undefined) continue;
      const offset = random(node.data.length);
      if (isWord(node, offset)) return { index, node, offset };
    }
  };
  const ends = [pick(), pick()].sort((one, other) => one.index - other.index || one.offset - other.offset);
  const [from, to] = ends;
  if (from === undefined || to === undefined) throw new Error('expected two places');
  root.focus();
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1);
  return (document.getSelection()?.toString() ?? '').replace(/\s+/g, ' ').trim();
}

test('of hundreds of marks in a long text those are drawn where the reader is, and all of them on paper', async () => {
  const marks = 200;
  const project = await projectWith(here.lead, 'Cielos', longRow(20_000));
  const { taxonomy } = await call<ProtocolView>(here.lead, 'GET', `projects/${project}/protocol`);
  const { page, faults } = await takeTask(here, project, { content: longDraft(20_000, marks, taxonomy.categories) });
  const siglum = (number: number) => page.locator('.paint .siglum').filter({ hasText: new RegExp(`^[^0-9]*${number}$`) });

  await siglum(1).waitFor();
  expect(await siglum(marks).count()).toBe(0);
  await page.keyboard.press('Alt+Digit2');
  // The mark before the first is the last one.
  await page.keyboard.press('p');
  await siglum(marks).waitFor();
  expect(await siglum(1).count()).toBe(0);
  await page.locator('.task-text').evaluate((pane) => pane.scrollTo(0, 0));
  await siglum(1).waitFor();

  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => page.locator('.paint .siglum').count()).toBe(marks);
  expect(faults).toEqual([]);
  await page.context().close();
});

describe('where the browser paints no highlights', () => {
  const places = workedDraft().annotations.filter((mark) => mark.start !== null && mark.start !== mark.end).length;

  test('the marks are boxes on the screen', async () => {
    const { page, faults } = await openTask(workedDraft(), async (context) => {
      await context.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    });
    await expect.poll(() => page.locator('.paint .box').count()).toBeGreaterThanOrEqual(places);
    expect(faults).toEqual([]);
  });

  test('they are boxes on paper', async () => {
    const { page, faults } = await openTask(workedDraft());
    const onScreen = await page.locator('.paint .box').count();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('.paint .box').count()).toBeGreaterThanOrEqual(onScreen + places);
    expect(faults).toEqual([]);
  });
});
