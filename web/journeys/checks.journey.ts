import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkWords } from '../src/i18n/checks';
import { call, projectWith } from './api';
import { expectAccessible } from './browser';
import { keptContent, takeTask, world } from './world';

/** The checks panel: suggestions that become marks by keys alone, the other process, and the share of tasks without it. */
const TEXT = 'Cuesta 1,250 × 0.80 = 1,100 pesos. Las casa es roja. 🎉 Si 2x + 4 = 10, entonces x = 7. `2 + 2 = 5`';
const ROW = {
  id: 'r1',
  model: 'm',
  locale: 'es-MX',
  messages: [
    { role: 'user', content: '¿Cuánto cuesta?' },
    { role: 'assistant', content: TEXT },
  ],
};
const MINUTES_2 = 120_000;

beforeAll(() => {
  const built = spawnSync(resolve(import.meta.dirname, '../../cotejo'), ['tools'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
}, 10 * MINUTES_2);

const here = world();

/** Opens the panel by keys: the tabs are one stop, and the arrows lead along them. */
async function openPanel(page: Page): Promise<void> {
  await page.locator('[role="tab"][aria-selected="true"]').focus();
  await page.keyboard.press('ArrowLeft');
  await page.locator('#tab-checks:focus').waitFor();
}

type Report = { assisted: number; unassisted: number; counts: { kind: string; shown: number; accepted: number }[] };
type Kept = { annotations: { exact: string; category: string; reason: string }[] };

describe('the checks panel', () => {
  test(
    'a suggestion is accepted as a mark by keys, others come from the other process, and all of it is recorded',
    async () => {
      const project = await projectWith(here.lead, 'Comprobaciones', ROW, { unassisted_percent: 0 });
      const { page, id, faults } = await takeTask(here, project);
      const row = (quote: string) => page.locator('.response-checks .suggestion', { hasText: quote });

      await openPanel(page);
      await row('1,250 × 0.80 = 1,100').waitFor();
      expect(await row('2 + 2').count(), 'code is not checked').toBe(0);
      await row('1,250 × 0.80 = 1,100').focus();
      await page.keyboard.press('a');
      await row('1,250 × 0.80 = 1,100').getByText(checkWords.accepted.es).waitFor();

      await row('Las casa').waitFor({ timeout: MINUTES_2 });
      await row('x = 7').waitFor({ timeout: MINUTES_2 });
      await row('Las casa').focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.suggestion:focus').textContent()).toContain('x = 7');
      await page.keyboard.press('Delete');
      await row('x = 7').getByText(checkWords.dismissed.es).waitFor();

      await row('1,250 × 0.80 = 1,100').focus();
      await page.keyboard.press('e');
      await page.locator('#mark-reason:focus').waitFor();
      expect(await page.locator('#mark-reason').inputValue()).toBe('1,250 × 0.80 da 1000, no 1,100.');
      const [mark] = (await keptContent<Kept>(page, id)).annotations;
      expect(mark).toMatchObject({ exact: '1,250 × 0.80 = 1,100', category: 'REA.math' });

      const report = await call<Report>(here.lead, 'GET', `projects/${project}/assistance`);
      expect([report.assisted, report.unassisted]).toEqual([1, 0]);
      expect(report.counts.find(({ kind }) => kind === 'arithmetic')).toMatchObject({ shown: 1, accepted: 1 });
      expect(report.counts.find(({ kind }) => kind === 'algebra')).toMatchObject({ shown: 1, accepted: 0 });
      expect(faults).toEqual([]);
    },
    2 * MINUTES_2,
  );

  test(
    'one replaces a passage of the own justification',
    async () => {
      const project = await projectWith(here.lead, 'Comprobaciones propias', ROW, { unassisted_percent: 0 });
      const { page, faults } = await takeTask(here, project);
      await page.locator('#justification').fill('😀 Las casa es roja.');

      await openPanel(page);
      await page.locator('#check-justification').focus();
      await page.keyboard.press('Enter');
      const replace = page.getByRole('button', { name: 'Cambiar por «La casa»' });
      await replace.waitFor({ timeout: MINUTES_2 });
      await replace.focus();
      await page.keyboard.press('Enter');

      expect(await page.locator('#justification').inputValue()).toBe('😀 La casa es roja.');
      // The record of the decision hinders no work: it arrives on its own.
      const accepted = async () => {
        const { counts } = await call<Report>(here.lead, 'GET', `projects/${project}/assistance`);
        return counts.find((count) => count.accepted === 1);
      };
      await expect.poll(accepted).toMatchObject({ kind: 'grammar', target: 'justification' });
      expect(faults).toEqual([]);
    },
    2 * MINUTES_2,
  );

  test(
    'each response of a comparison has its own checks, and an accepted one is a mark on it',
    async () => {
      const settings = { task_kind: 'comparison', unassisted_percent: 0 };
      const rows = [
        ROW,
        { ...ROW, id: 'r2', model: 'n', messages: [ROW.messages[0], { role: 'assistant', content: '3 + 3 = 7' }] },
      ];
      const project = await projectWith(here.lead, 'Comprobaciones de pares', rows, settings);
      const { page, id, faults } = await takeTask(here, project);

      await page.keyboard.press('k');
      const found = page.locator('.compared', { hasText: '3 + 3 = 7' }).locator('.suggestion', { hasText: '3 + 3 = 7' });
      await found.waitFor();
      expect(await page.locator('.response-checks').count()).toBe(2);
      await expectAccessible(page, 'checks in a comparison');
      await found.focus();
      await page.keyboard.press('a');
      await found.getByText(checkWords.accepted.es).waitFor();

      const { annotations } = await keptContent<Kept>(page, id);
      expect(annotations).toMatchObject([{ exact: '3 + 3 = 7', category: 'REA.math' }]);
      const { responses } = await call<{ responses: { response_id: string; text: string }[] }>(page, 'GET', `assignments/${id}`);
      const own = responses.find(({ text }) => text === '3 + 3 = 7');
      expect(annotations[0]).toMatchObject({ response_id: own?.response_id });
      expect(faults).toEqual([]);
    },
    2 * MINUTES_2,
  );

  test('the share of tasks without assistance says so and shows nothing', async () => {
    const project = await projectWith(here.lead, 'Sin ayudas', ROW, { unassisted_percent: 90, overlap: 6 });
    for (let tries = 0; tries < 6; tries++) {
      const { page, id } = await takeTask(here, project);
      const { assisted } = await call<{ assisted: boolean }>(page, 'GET', `assignments/${id}/checks`);
      if (assisted) continue;
      await openPanel(page);
      await page.getByText(checkWords.unassisted.es).waitFor();
      expect(await page.locator('.suggestion').count()).toBe(0);
      return;
    }
    throw new Error('six tasks were assisted, each with a chance of one in ten');
  }, 120_000);
});
