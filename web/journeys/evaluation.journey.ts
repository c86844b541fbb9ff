import { describe, expect, test } from 'vitest';
import { projectWith } from './api';
import { words } from './words';
import { workedDraft, workedRow } from './workedTask';
import { keptContent, type TakenTask, takeTask, world } from './world';

/** The parts of an evaluation beside scores and marks, by keys alone: claims, the justification with its checks, the rewrite. */
const t = words('es');

const here = world();

type Content = ReturnType<typeof workedDraft> & { rewrite: { text: string } | null };

async function openTask(content: object, row: object = workedRow): Promise<TakenTask> {
  return takeTask(here, await projectWith(here.lead, 'Física divulgativa', row), { content });
}

const kept = keptContent<Content>;

describe('claims', () => {
  test('several sentences are added in one step, undone, judged, joined and edited', async () => {
    const { page, id, faults } = await openTask({ ...workedDraft(), annotations: [], claims: [] });
    const claims = page.locator('.claim');
    const focused = page.locator(':focus');

    await page.keyboard.press('Alt+Digit5');
    await page.locator('#claims-split:focus').waitFor();
    await page.keyboard.press('p');
    await page.locator('.candidate input:focus').waitFor();
    const all = await page.locator('.candidate').count();
    await page.keyboard.press('Delete');
    expect(await page.locator('.candidate').count()).toBe(all - 1);
    for (const key of ['Space', 'ArrowDown', 'Space', 'Enter']) await page.keyboard.press(key);
    await page.locator('.claim-head:focus').waitFor();
    expect(await claims.count()).toBe(2);
    await page.keyboard.press('Control+z');
    expect(await claims.count()).toBe(0);
    await page.keyboard.press('Control+Shift+Z');
    expect(await claims.count()).toBe(2);

    await page.keyboard.press('Alt+Digit5');
    await page.keyboard.press('s');
    expect(await claims.first().textContent()).toContain(t('claims.provisional'));
    await page.keyboard.press('j');
    expect(await claims.count()).toBe(1);
    await page.keyboard.press('t');
    await focused.fill('El azul se dispersa más que el rojo.');

    const [claim] = (await kept(page, id)).claims;
    expect(claim).toMatchObject({ text: 'El azul se dispersa más que el rojo.', verdict: null });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('what is pending of a factual error leads to the place, and its claim is the sentence around it', async () => {
    const { page, id, faults } = await openTask({ ...workedDraft(), claims: [] });

    await page.getByRole('button', { name: t('pending.markClaim') }).click();
    await page.locator('#mark-claim:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.claim-head:focus').waitFor();
    await page.keyboard.press('d');

    const content = await kept(page, id);
    expect(content.claims).toMatchObject([{ verdict: 'contradicted', annotation_ids: [content.annotations[2]?.id] }]);
    expect(content.claims[0]?.text).toMatch(/^Lord Rayleigh lo describió en 1971, .* se vuelve naranja 🌅\.$/);
    expect(await page.getByRole('button', { name: t('pending.markClaim') }).count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the justification', () => {
  test('is held against its five checks while it is written, and each leads to the place', async () => {
    const { page, faults } = await openTask({ ...workedDraft(), justification: '' });
    const field = page.getByRole('textbox', { name: t('task.justification') });

    await page.keyboard.press('Alt+KeyJ');
    await page.getByRole('button', { name: t('template.open') }).click();
    await page.getByRole('button', { name: t('template.insert') }).click();
    expect(await field.inputValue()).toContain('Veredicto: \nEvidencia: ');
    await page.keyboard.type('lo escribió ChatGPT');
    expect(await field.inputValue()).toMatch(/^Veredicto: lo escribió ChatGPT\n/);
    await page.getByRole('button', { name: t('pending.namesModel', { name: 'ChatGPT' }) }).click();
    await page.keyboard.type('mal');
    expect(await field.inputValue()).toMatch(/^Veredicto: lo escribió mal\n/);
    await page.getByRole('button', { name: t('pending.noQuote') }).waitFor();
    await field.fill('Fecha el trabajo en «1971».');
    await page.getByRole('button', { name: t('pending.noQuote') }).waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('the rewrite', () => {
  test('starts from the response, shows what it changes, and is taken back in one step', async () => {
    const { page, id, faults } = await openTask({ ...workedDraft(), rewrite: null });

    await page.keyboard.press('Alt+KeyR');
    await page.locator('#rewrite:focus').waitFor();
    const source = await page.locator('#rewrite').inputValue();
    await page.locator('#rewrite').fill(source.replace('1971', '1871'));
    await page.locator('.rewrite-diff ins', { hasText: '1871' }).waitFor();
    expect(await page.locator('.rewrite-diff del').allTextContents()).toEqual(['1971']);
    expect((await kept(page, id)).rewrite?.text).toBe(source.replace('1971', '1871'));

    await page.getByRole('button', { name: t('rewrite.restore') }).click();
    expect((await kept(page, id)).rewrite).toBeNull();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('compares long texts beside the page', async () => {
    const long = {
      ...workedRow,
      id: 'largo',
      messages: [workedRow.messages[0], { role: 'assistant', content: 'palabra '.repeat(2_000) }],
    };
    const { page, faults } = await openTask({ ...workedDraft(), annotations: [], claims: [] }, long);

    await page.keyboard.press('Alt+KeyR');
    const worker = page.waitForEvent('worker');
    await page.locator('#rewrite').fill(`${'palabra '.repeat(2_000)}nueva`);
    await worker;
    await page.locator('.rewrite-diff ins', { hasText: 'nueva' }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
