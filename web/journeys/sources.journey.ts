import { expect, test } from 'vitest';
import { call, projectWith } from './api';
import { BROUGHT, bring, citedProject } from './sourceWork';
import { words } from './words';
import { newcomer, world } from './world';

const here = world();
const t = words('es');

/** What became of cited quotations: looked at again on demand, the changed one first, word by word. */
test('the lead looks again at what is cited and sees which number changed', async () => {
  const { lead, product } = here;
  const { project } = await citedProject(here, here.sources, 'Citas');
  await lead.goto(`${product.url}projects/${project}/sources`);
  await lead.getByRole('link', { name: t('sources.rechecks') }).press('Enter');
  await lead.getByText(t('sources.notLooked')).waitFor();
  await here.sources.change('/anuario');
  await lead.getByRole('button', { name: t('sources.checkNow') }).press('Enter');
  await lead.getByText(t('sources.looked', { count: 2, cited: 2 })).waitFor();
  await lead.getByRole('progressbar').waitFor({ state: 'detached' });
  const first = lead.locator('.rechecks li').first();
  await first.getByText(t('sources.state.changed')).waitFor();
  // What resembles it most ends before the full stop.
  expect(await first.locator('del').allTextContents()).toEqual(['024', '.']);
  expect(await first.locator('ins').allTextContents()).toEqual(['025']);
  await lead.getByLabel(t('sources.state'), { exact: true }).selectOption('same');
  expect(await lead.locator('.rechecks li').count()).toBe(1);
  await lead.getByLabel(t('sources.state'), { exact: true }).selectOption('gone');
  await lead.getByText(t('sources.noneInState')).waitFor();
});

test('what one person brought another compares, and nobody decides on their own', async () => {
  const { lead, product } = here;
  const row = { id: 'mx', prompt: '¿Cuántos?', response: '130 millones.', model: 'm' };
  const project = await projectWith(lead, 'Traídas', row);
  const { page: worker } = await newcomer(here, project);
  await bring(worker, project, 'https://www.inegi.org.mx/tras-un-muro');
  await bring(worker, project, 'https://www.inegi.org.mx/otro-muro');
  await worker.goto(`${product.url}projects/${project}/sources?view=transcriptions`);
  await worker.getByText(t('sources.nothingWaits')).waitFor();

  const { page: second, faults } = await newcomer(here, project);
  await second.goto(`${product.url}projects/${project}/sources?view=transcriptions`);
  const wall = second.getByRole('region', { name: 'https://www.inegi.org.mx/tras-un-muro', exact: true });
  expect(await wall.getByRole('link').getAttribute('rel')).toContain('noreferrer');
  await wall.getByRole('button', { name: t('sources.readText') }).press('Enter');
  await wall.getByText(BROUGHT).waitFor();
  await wall.getByRole('button', { name: t('sources.agree'), exact: true }).press('Enter');
  await second.getByText(t('sources.agreed', { url: 'https://www.inegi.org.mx/tras-un-muro' })).waitFor();

  const other = second.getByRole('region', { name: 'https://www.inegi.org.mx/otro-muro', exact: true });
  await other.getByRole('button', { name: t('sources.readText') }).press('Enter');
  const disagree = other.getByRole('button', { name: t('sources.disagree'), exact: true });
  expect(await disagree.isDisabled()).toBe(true);
  await other.getByLabel(t('sources.decisionNote')).fill('Falta el artículo 2.');
  await disagree.press('Enter');
  await second.getByText(t('sources.nothingWaits')).waitFor();
  const { captures } = await call<{ captures: { url: string; capture: { usable: boolean } | null }[] }>(
    worker,
    'GET',
    `projects/${project}/captures`,
  );
  const usable = Object.fromEntries(captures.map(({ url, capture }) => [url, capture?.usable]));
  expect(usable['https://www.inegi.org.mx/tras-un-muro']).toBe(true);
  expect(usable['https://www.inegi.org.mx/otro-muro']).toBe(false);
  expect(faults).toEqual([]);
  await lead.goto(`${product.url}projects/${project}/sources?view=transcriptions`);
  await lead.getByText(t('sources.nothingWaits')).waitFor();
});

test('documents are brought, refused one by one, read and withdrawn', async () => {
  const { lead, product } = here;
  const { project_id: project } = await call<{ project_id: string }>(lead, 'POST', 'projects', { name: 'Documentos' });
  await lead.goto(`${product.url}projects/${project}/sources?view=documents`);
  await lead.getByText(t('sources.noDocuments')).waitFor();
  const html = '<!doctype html><title>Anuario 2020</title><p>Éramos 126 014 024 habitantes.</p>';
  await lead.locator('input[type="file"]').setInputFiles([
    { name: 'anuario.html', mimeType: 'text/html', buffer: Buffer.from(html) },
    { name: 'foto.pdf', mimeType: 'application/pdf', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) },
  ]);
  await lead.locator('.uploads .field-problem', { hasText: 'foto.pdf' }).waitFor();
  await lead.locator('.uploads', { hasText: t('sources.uploaded') }).waitFor();
  expect(await lead.locator('tbody tr').count()).toBe(1);
  await lead.getByRole('button', { name: t('sources.read') }).press('Enter');
  await lead.getByRole('dialog').getByText('126 014 024').waitFor();
  await lead.keyboard.press('Escape');
  await lead.getByRole('button', { name: t('sources.withdraw') }).press('Enter');
  await lead
    .getByRole('dialog')
    .getByRole('button', { name: t('sources.withdraw'), exact: true })
    .press('Enter');
  await lead.getByText(/Retirado el/).waitFor();
  const { documents } = await call<{ documents: { withdrawn_at: string | null }[] }>(
    lead,
    'GET',
    `projects/${project}/documents`,
  );
  expect(documents.map(({ withdrawn_at }) => withdrawn_at === null)).toEqual([false]);
});
