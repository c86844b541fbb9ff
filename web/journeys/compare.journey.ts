import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { call, invitation, projectWith } from './api';
import { expectAccessible, person } from './browser';
import { comparedRows } from './comparedTask';
import { words } from './words';
import { world } from './world';

const here = world();

interface Submitted {
  task_kind: string;
  responses: { response_id: string }[];
}

describe.each(['es', 'en'] as const)('a comparison in %s', (language) => {
  const t = words(language);

  async function open(
    name: string,
    models: number,
    settings: object,
  ): Promise<{ page: Page; faults: string[]; project: string }> {
    const project = await projectWith(here.lead, `${name} ${language}`, comparedRows(models), {
      task_kind: 'comparison',
      overlap: 1,
      ...settings,
    });
    const { page, faults } = await person(here.browser, await invitation(here.lead, project, 'Inés Prueba'), language);
    await page.getByRole('button', { name: t('invite.accept') }).click();
    await page.getByText(t('home.comparison')).first().waitFor();
    await page
      .getByRole('button', { name: t('home.take') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('application').first().waitFor();
    return { page, faults, project };
  }

  test('a pair is judged by keys alone: a mark, a preference, a reason, and nothing lost on a reload', async () => {
    const { page, faults, project } = await open('Preaviso', 2, {});

    // A mark in the text on the left: its own keys act there.
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('3');
    await page.keyboard.type('FAC.overclaim');
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('La ley remite al convenio.');
    await page.keyboard.press('Control+Enter');
    await expectAccessible(page, `a comparison with a mark in ${language}`);

    // Out of the text the digits are the scale; the same digit twice takes it back, and undo brings it again.
    await page.keyboard.press('Escape');
    await page.keyboard.press('6');
    await page
      .getByRole('radio', { name: new RegExp(t('compare.bBetter')), checked: true })
      .first()
      .waitFor();
    await page.keyboard.press('6');
    expect(await page.locator('.vote[aria-checked="true"]').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await page.locator('.vote[aria-checked="true"]').waitFor();
    await page.keyboard.press('b');
    expect(await page.locator('.vote[aria-checked="true"]').count()).toBe(0);
    await page.keyboard.press('6');
    await page.keyboard.press('f');
    expect(await page.getByRole('button', { name: t('compare.differences') }).getAttribute('aria-pressed')).toBe('true');

    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+Digit5');
    await page.keyboard.type('B es mejor porque «depende de tu convenio» es lo que dice la ley.');
    await page.keyboard.press('Control+s');
    await page
      .getByText(/\d\d:\d\d:\d\d/)
      .first()
      .waitFor();
    await page.reload();
    await page.locator('.vote[aria-checked="true"]').waitFor();
    expect(await page.getByRole('textbox', { name: t('compare.reason') }).inputValue()).toContain('depende de tu convenio');
    expect(await page.locator('.mark-row').count()).toBe(1);

    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: t('done.submitted') }).waitFor();
    expect(faults).toEqual([]);

    const view = await call<{ pairs: number; players: { model: string }[]; order: { second_wins: number } }>(
      here.lead,
      'GET',
      `projects/${project}/preferences`,
    );
    expect(view).toMatchObject({ pairs: 1, order: { second_wins: 1 } });
    await here.lead.goto(`${here.product.url}projects/${project}/results`);
    await here.lead.getByRole('heading', { name: words('es')('preferences.title') }).waitFor();
    await page.context().close();
  });

  test('three are ranked by keys, one of them equal to another', async () => {
    const { page, faults, project } = await open('Orden', 3, { responses_max: 3 });
    const { responses } = await call<Submitted>(page, 'GET', new URL(page.url()).pathname.replace('/tasks/', 'assignments/'));

    await page.keyboard.press('F6');
    await page.locator('.ranking-letter').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    await page.locator('.ranking-group').first().getByText('C').waitFor();
    await page.locator('.ranking-letter').nth(2).focus();
    await page.keyboard.press('=');
    expect(await page.locator('.ranking-group').count()).toBe(2);
    await page.getByRole('textbox', { name: t('compare.reason') }).focus();
    await page.keyboard.type('C no se compromete y las otras dos dicen lo mismo.');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: t('done.submitted') }).waitFor();
    expect(faults).toEqual([]);
    expect(responses).toHaveLength(3);

    const view = await call<{ pairs: number; model_pairs: { ties: number }[] }>(
      here.lead,
      'GET',
      `projects/${project}/preferences`,
    );
    expect(view.pairs).toBe(3);
    expect(view.model_pairs.reduce((sum, pair) => sum + pair.ties, 0)).toBe(1);
    await page.context().close();
  });
});
