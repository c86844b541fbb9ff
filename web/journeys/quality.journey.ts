import { expect, test } from 'vitest';
import { call, projectWith } from './api';
import { expectAccessible } from './browser';
import { simulatedProject } from './simulated';
import { words } from './words';
import { workedDraft } from './workedTask';
import { takeTask, world } from './world';

const here = world();
const t = words('es');

test('the lead goes from the agreement on a criterion to the responses behind it, by keys', async () => {
  const { lead, product } = here;
  const project = await simulatedProject(lead);
  await lead.goto(`${product.url}projects/${project}/quality`);
  const accuracy = lead.getByRole('button', { name: 'Exactitud', exact: true });
  await accuracy.waitFor();
  // One figure, by hand: what the board says is what the ratings say.
  const row = lead.locator('tr', { has: accuracy });
  expect(await row.textContent()).toContain('360');
  expect(await row.textContent()).toMatch(/0[.,]\d\d \[0[.,]\d\d a 0[.,]\d\d\]/);
  await lead.getByText(t('quality.dropped', { count: 0 })).waitFor();

  await accuracy.press('Enter');
  await lead.getByText(t('quality.disputed')).first().waitFor();
  await expectAccessible(lead, 'agreement');
  await lead.locator('.quality-behind tbody a').first().press('Enter');
  await lead.waitForURL(/\/items\//);
  await lead.goBack();

  const bySlice = lead.getByRole('radio', { name: t('quality.by.locale') });
  await bySlice.press('Space');
  await lead.getByRole('button', { name: 'Exactitud · es-MX' }).waitFor();
});

test('who drifts, who misses a kind of error and who likes what comes first stands in the list', async () => {
  const { lead, product } = here;
  const project = await simulatedProject(lead);
  await lead.goto(`${product.url}projects/${project}/quality?view=raters`);
  await lead.locator('.page-views').waitFor();
  await lead.locator('tbody tr').nth(11).waitFor();
  expect(await lead.getByText(t('quality.drifts'), { exact: true }).count()).toBe(3);
  await lead.getByText(t('quality.misses', { families: 'Hechos' })).waitFor();
  const drifting = lead.locator('tr', { hasText: t('quality.drifts') }).first();
  await drifting.getByRole('button').press('Enter');
  await lead.locator('.rater-drift').waitFor();
  await expectAccessible(lead, 'raters');
});

test('an evaluator sees their own line, and nothing of the others', async () => {
  const row = { id: 'x', prompt: '¿Cuántos habitantes tenía México en 2020?', response: 'Eran 126 millones.', model: 'm' };
  const project = await projectWith(here.lead, 'Calidad propia', row);
  const { page, id, faults } = await takeTask(here, project, { content: workedDraft() });
  await page.goto(`${here.product.url}projects/${project}/quality`);
  await page.getByText(t('quality.own.nothing')).waitFor();
  expect(await page.getByRole('link', { name: t('quality.agreement') }).count()).toBe(0);
  await expect(call(page, 'GET', `projects/${project}/quality/agreement`)).rejects.toThrow('403');
  await expect(call(page, 'GET', `projects/${project}/quality/raters`)).rejects.toThrow('403');
  expect(id).not.toBe('');
  expect(faults).toEqual([]);
  await page.context().close();
});

test('a file of gold answers is refused line by line, mended and kept', async () => {
  const { lead, product } = here;
  const row = { id: 'r1', prompt: '¿Capital del Perú?', response: 'Es Quito.', model: 'm' };
  const project = await projectWith(lead, 'Con control', row);
  await lead.goto(`${product.url}projects/${project}/quality?view=gold`);
  await lead.getByText(t('quality.gold.none')).waitFor();
  const bring = (text: string) =>
    lead.locator('input[type="file"]').setInputFiles({ name: 'gold.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });
  const error = { category: 'FAC.entity', severity: 'major', start: 3, end: 8 };
  await bring(JSON.stringify({ response: 'r1', errors: [{ ...error, exact: 'Lima.' }] }));
  await lead.getByText(t('quality.gold.refused')).waitFor();
  expect(await lead.locator('[role="alert"] li').textContent()).toContain('Lima.');
  await bring(JSON.stringify({ response: 'r1', errors: [{ ...error, exact: 'Quito' }] }));
  await lead.getByText(t('quality.gold.kept', { file: 'gold.jsonl' })).waitFor();
  expect(await lead.locator('tbody tr').count()).toBe(1);
  await expectAccessible(lead, 'gold');
});
