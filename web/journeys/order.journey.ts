import { describe, expect, test } from 'vitest';
import { call, projectWith } from './api';
import { expectAccessible } from './browser';
import { comparedRows } from './comparedTask';
import { words } from './words';
import { keptContent, openTask, world } from './world';

/** The order that a protocol sets: conditions before the response, verdicts before the score, guidelines ticked off. */
const ROW = {
  id: 'r1',
  model: 'm',
  locale: 'es-MX',
  messages: [
    { role: 'user', content: 'Di la capital del Perú en una palabra, sin mayúsculas.' },
    { role: 'assistant', content: 'La capital es Lima. Fue fundada en 1535.' },
  ],
};

interface Kept {
  conditions: { confirmed: boolean; items: { text: string; met: boolean | null }[] };
  guideline_answers: { rule: string; answer: string }[];
  annotations: { category: string; guideline_rule: string }[];
  comparison: { preference: number | null };
}

const here = world();

describe.each(['es', 'en'] as const)('the order of the work in %s', (language) => {
  const t = words(language);

  test('of one response: conditions, then the text, then verdicts before the overall score, all by keys', async () => {
    const order = { conditions_first: true, facts_first: true, guideline_checklist: true };
    const project = await projectWith(here.lead, `Orden ${language}`, ROW, order);
    const { page, id, faults } = await openTask(here, project, { language });
    await page.getByText(t('checklist.conditionsFirst')).waitFor();
    expect(await page.getByText('La capital es Lima').count(), 'the response is hidden').toBe(0);
    await expectAccessible(page, `conditions in ${language}`);

    // Written one a line; a reload keeps every character, and undoing a confirmation hides the text again.
    await page.keyboard.press('Alt+KeyP');
    await page.locator('.condition-new:focus').waitFor();
    await page.keyboard.type('En una palabra');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Sin mayúsculas');
    await page.keyboard.press('Control+s');
    await page.reload();
    const second = page.locator('#condition-text-1');
    await second.waitFor();
    expect(await second.inputValue()).toBe('Sin mayúsculas');
    await second.focus();
    for (const _ of 'dos') await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.reading [role="application"]:focus, [role="application"]:focus').waitFor();
    expect(await page.getByText('La capital es Lima').count()).toBeGreaterThan(0);

    // A claim without a verdict: the overall score waits.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    await page.keyboard.press('Alt+Digit3');
    await page.locator('[role="radio"]:focus').waitFor();
    for (let step = 0; step < 9; step++) await page.keyboard.press('ArrowDown');
    await page.locator('#criterion-overall [role="radio"]:focus').waitFor();
    await page.keyboard.press('4');
    expect(await page.locator('#criterion-overall [aria-checked="true"]').count()).toBe(0);
    await page.locator('.criterion-open .note-need').waitFor();
    await page.keyboard.press('Alt+Digit5');
    await page.locator('[id^="claim-"]:focus, [id^="claim-"] :focus').first().waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('Alt+Digit3');
    await page.locator('#criterion-overall [role="radio"]:focus').waitFor();
    await page.keyboard.press('4');
    await page.locator('#criterion-overall [aria-checked="true"]').waitFor();

    // What was written down is met or not; a guideline that is broken becomes a mark.
    await page.locator('#tab-guideline').click();
    await page.locator('#condition-0 button').first().focus();
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('1');
    await page.locator('#guideline-GC-02 button').first().focus();
    await page.keyboard.press('2');
    await page.locator('.check-beside .guideline-section').waitFor();
    await expectAccessible(page, `the checklist in ${language}`);
    await page.keyboard.press('m');
    await page.locator('#mark-reason:focus').waitFor();
    await page.keyboard.type('Cuatro palabras.');

    const kept = await keptContent<Kept>(page, id);
    expect(kept.conditions).toEqual({
      confirmed: true,
      items: [
        { text: 'En una palabra', met: false },
        { text: 'Sin mayúsculas', met: true },
      ],
    });
    expect(kept.guideline_answers).toEqual([{ rule: 'GC-02', answer: 'not_met' }]);
    expect(kept.annotations[0]).toMatchObject({ category: 'INS.constraint', guideline_rule: 'GC-02' });
    expect(faults).toEqual([]);
  });

  test('of a comparison: neither response is seen before the conditions, and no preference before the verdicts', async () => {
    const settings = { task_kind: 'comparison', overlap: 1, conditions_first: true, facts_first: true };
    const project = await projectWith(here.lead, `Orden de pares ${language}`, comparedRows(2), settings);
    const { page, id, faults } = await openTask(here, project, { language });
    await page.getByText(t('checklist.conditionsFirst')).waitFor();
    expect(await page.getByText('15 días').count()).toBe(0);
    await page.getByRole('button', { name: t('checklist.none') }).click();
    await page.locator('#compared-text-0 [role="application"]:focus').waitFor();

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('c');
    await page.locator('.claim-head').waitFor();
    await page.locator('.vote').nth(1).click();
    expect(await page.locator('.vote[aria-checked="true"]').count()).toBe(0);
    await page.locator('.claim-head').focus();
    await page.keyboard.press('d');
    await page.locator('.vote').nth(1).click();
    await page.locator('.vote[aria-checked="true"]').waitFor();
    const kept = await keptContent<Kept>(page, id);
    expect(kept.conditions).toEqual({ confirmed: true, items: [] });
    expect(kept.comparison.preference).toBe(-2);
    expect(faults).toEqual([]);
  });
});

test('what is pasted from elsewhere is said to the person who pasted it, and kept', async () => {
  const project = await projectWith(here.lead, 'Pegado', ROW, {});
  const { page, id } = await openTask(here, project);
  const paste = async (text: string) => {
    await page.locator('#justification').focus();
    await page.evaluate((pasted) => {
      const data = new DataTransfer();
      data.setData('text/plain', pasted);
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      document.execCommand('insertText', false, pasted);
    }, text);
  };
  await paste('«La capital es Lima» ');
  expect(await keptContent<{ pasted_code_points: number | null }>(page, id)).toMatchObject({ pasted_code_points: null });
  await paste('Texto de otra parte.');
  await page.getByText(words('es')('justification.pasted', { share: 49 })).waitFor();
  expect(await keptContent<{ pasted_code_points: number | null }>(page, id)).toMatchObject({ pasted_code_points: 20 });
  const { draft } = await call<{ draft: { content: { justification: string } } }>(page, 'GET', `assignments/${id}`);
  expect(draft.content.justification).toBe('«La capital es Lima» Texto de otra parte.');
});
