import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { call, projectWith } from './api';
import { comparedRows } from './comparedTask';
import { workThroughMishaps } from './mishaps';
import { comparing, judging } from './trades';
import { words } from './words';
import { workedDraft, workedRow } from './workedTask';
import { ownWorld, type TakenTask, takeTask } from './world';

/** A lost connection, a closed page, another device, a second tab: whatever happens, no character is lost. */
const t = words('es');

const here = ownWorld();

async function openTask(name: string): Promise<TakenTask> {
  return takeTask(here, await projectWith(here.lead, name, workedRow));
}

const justification = (page: Page) => page.getByRole('textbox', { name: t('task.justification') });

async function saved(page: Page): Promise<void> {
  await page
    .getByText(/Guardado \d\d:\d\d:\d\d/)
    .first()
    .waitFor();
}

type Stored = { draft: { version: number; content: { justification: string } } | null };

async function stored(page: Page, id: string): Promise<string> {
  return (await call<Stored>(page, 'GET', `assignments/${id}`)).draft?.content.justification ?? '';
}

describe('nothing is lost', () => {
  test('when the connection goes and comes back', async () => {
    const { page, id } = await openTask('Sin conexión');
    await justification(page).fill('Escrito con conexión.');
    await page.keyboard.press('Control+s');
    await saved(page);

    await page.context().setOffline(true);
    await justification(page).fill('Escrito con conexión. Y sin ella.');
    await page.getByText(t('offline.changes', { count: 1 })).waitFor();
    // Nobody has to do anything: what was written goes out as soon as there is a connection.
    await page.context().setOffline(false);
    await page.getByText(t('offline.changes', { count: 1 })).waitFor({ state: 'detached' });
    await saved(page);

    expect(await stored(page, id)).toBe('Escrito con conexión. Y sin ella.');
    await page.context().close();
  });

  test('when the page is closed before anything was sent', async () => {
    const { page, id } = await openTask('Página cerrada');
    await page.context().setOffline(true);
    await justification(page).fill('Nadie más lo ha visto.');
    await page.getByText(/por enviar/).waitFor();
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);

    const again = await context.newPage();
    await again.goto(`${here.product.url}tasks/${id}`);
    await justification(again).waitFor();
    expect(await justification(again).inputValue()).toBe('Nadie más lo ha visto.');
    await saved(again);
    expect(await stored(again, id)).toBe('Nadie más lo ha visto.');
    await context.close();
  });

  test('when the tab is closed with the last letter, time and again', async () => {
    const { page, id } = await openTask('Última letra');
    const context = page.context();
    let at = page;
    let written = '';
    for (const word of ['uno ', 'dos ', 'tres ', 'cuatro ', 'cinco ', 'seis ', 'siete ', 'ocho ']) {
      await justification(at).press('Control+End');
      for (const letter of word) await at.keyboard.insertText(letter);
      written += word;
      await at.close({ runBeforeUnload: false });
      at = await context.newPage();
      await at.goto(`${here.product.url}tasks/${id}`);
      await justification(at).waitFor();
      expect(await justification(at).inputValue()).toBe(written);
    }
    await context.close();
  });

  test('when another device saved meanwhile: both versions are kept and the person chooses', async () => {
    const { page, id } = await openTask('Otro dispositivo');
    await justification(page).fill('Primera versión.');
    await page.keyboard.press('Control+s');
    await saved(page);
    const draft = { ...workedDraft(), justification: 'Desde otro dispositivo.' };
    await call(page, 'PUT', `assignments/${id}/draft`, { content: draft }, { 'If-Match': '"1"' });

    await justification(page).fill('Primera versión, seguida aquí.');
    const dialog = page.getByRole('dialog', { name: t('conflict.title') });
    await dialog.waitFor();
    await dialog.getByText('Desde otro dispositivo.').waitFor();
    await dialog.getByText('Primera versión, seguida aquí.').waitFor();
    expect(await stored(page, id)).toBe('Desde otro dispositivo.');
    await dialog
      .getByRole('button', { name: t('conflict.keep') })
      .first()
      .click();
    await saved(page);

    expect(await stored(page, id)).toBe('Primera versión, seguida aquí.');
    await page.context().close();
  });

  test('when the same task is open in two tabs: what one writes the other shows', async () => {
    const { page, id } = await openTask('Dos pestañas');
    const second = await page.context().newPage();
    await second.goto(`${here.product.url}tasks/${id}`);
    await justification(second).waitFor();

    await justification(page).fill('Desde la primera.');
    await expect.poll(() => justification(second).inputValue()).toBe('Desde la primera.');
    await saved(page);
    await justification(second).fill('Desde la primera y la segunda.');
    await expect.poll(() => justification(page).inputValue()).toBe('Desde la primera y la segunda.');
    await saved(second);

    await expect.poll(() => stored(page, id), { timeout: 10_000 }).toBe('Desde la primera y la segunda.');
    await page.context().close();
  });
});

/** Drawn moments; more of them by hand: COTEJO_SEEDS=1,2,3 npm run journeys -- nothing-lost -t mishaps */
const seeds = (process.env['COTEJO_SEEDS'] ?? '1,2').split(',').map(Number);

describe.each(seeds)('mishaps of seed %i: no network, a killed server, closed tabs', (seed) => {
  test('in the evaluation of one response', async () => {
    const project = await projectWith(here.lead, `Percances ${seed}`, workedRow);
    await workThroughMishaps(here, project, judging, seed);
  });

  test('in a comparison', async () => {
    const project = await projectWith(here.lead, `Percances de pares ${seed}`, comparedRows(2), { task_kind: 'comparison' });
    await workThroughMishaps(here, project, comparing, seed);
  });
});
