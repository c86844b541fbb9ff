import { beforeAll, expect, test } from 'vitest';
import { call } from './api';
import { words } from './words';
import { newcomer, world } from './world';

const here = world();
const t = words('es');
const ADDRESS = 'https://datos.ejemplo.org/censo/2020';

type Registry = { version: number; note: string; rules: { id: string; tier: string; review_by?: string }[] };

let project: string;
beforeAll(async () => {
  project = (await call<{ project_id: string }>(here.lead, 'POST', 'projects', { name: 'Registro' })).project_id;
});

/** A source that nobody had judged gets a rule, a version and a tier, by keyboard alone. */
test('the lead adds a rule, corrects what is refused, saves a version, and the tier of an address changes', async () => {
  const { lead, product } = here;
  await lead.goto(`${product.url}projects/${project}/results`);
  await lead.getByRole('link', { name: t('lead.sources'), exact: true }).press('Enter');
  const which = lead.getByLabel(t('sources.whichRule'));
  await which.fill(ADDRESS);
  await lead.getByText(t('sources.noRule')).waitFor();

  await lead.getByRole('button', { name: t('sources.add') }).press('Enter');
  const form = lead.getByRole('dialog');
  await form.getByLabel(t('sources.name')).fill('Datos Abiertos');
  await form.getByLabel(t('sources.tier'), { exact: true }).selectOption('A');
  // Anybody has a name under it: the server refuses, and says so at the field.
  await form.getByLabel(t('sources.host', { number: 1 })).fill('gob.mx');
  await form.getByLabel(t('sources.whyEs')).fill('oficina de datos');
  await form.getByLabel(t('sources.kind.official_statistics')).press('Space');
  await form.getByLabel(t('sources.reviewBy')).fill('2027-06-30');
  await form.getByRole('button', { name: t('sources.toDraft') }).press('Enter');
  await lead.getByText(t('sources.draft', { count: 1 })).waitFor();

  // The draft outlives the page.
  await lead.reload();
  const note = lead.getByLabel(t('sources.note'));
  await note.fill('Entra la oficina de datos');
  await note.press('Enter');
  await lead.getByRole('button', { name: new RegExp(`^${t('sources.correct')}`) }).press('Enter');
  await form.locator('.field-problem').waitFor();
  await form.getByLabel(t('sources.host', { number: 1 })).fill('https://ejemplo.org/');
  await form.getByRole('button', { name: t('sources.toDraft') }).press('Enter');

  // Before anything is saved, the screen says what would hold.
  await which.fill(ADDRESS);
  await lead.getByText(t('sources.byRule', { name: 'Datos Abiertos' })).waitFor();
  await note.press('Enter');
  await lead.getByText(t('sources.saved', { version: 2 })).waitFor();
  const saved = await call<Registry>(lead, 'GET', `projects/${project}/sources`);
  expect(saved).toMatchObject({ version: 2, note: 'Entra la oficina de datos' });
  expect(saved.rules.at(-1)).toMatchObject({ id: 'datos-abiertos', tier: 'A', review_by: '2027-06-30' });

  // The earlier version can be looked at, and has no rule for it.
  await lead.getByLabel(t('sources.version')).selectOption('1');
  await lead.getByText(t('sources.shipped')).waitFor();
  await which.fill(ADDRESS);
  await lead.getByText(t('sources.noRule')).waitFor();
});

test('a removal is undone, and a version made meanwhile keeps the draft and shows what changed', async () => {
  const { lead, product } = here;
  await lead.goto(`${product.url}projects/${project}/sources`);
  const remove = (name: string) => lead.getByRole('button', { name: `${t('sources.remove')} ${name}`, exact: true });
  await lead.getByLabel(t('sources.search')).fill('inegi.org');
  await remove('INEGI').press('Enter');
  await lead.getByText(t('sources.noneFound')).waitFor();
  await lead.getByRole('button', { name: `${t('sources.undo')} INEGI` }).press('Enter');
  await remove('INEGI').waitFor();

  await remove('INEGI').press('Enter');
  const { version, rules } = await call<Registry>(lead, 'GET', `projects/${project}/sources`);
  const others = rules.filter(({ id }) => id !== 'banxico');
  await call(lead, 'PUT', `projects/${project}/sources`, { version, rules: others, note: 'Sin banco' });
  await lead.getByRole('button', { name: t('sources.save') }).press('Enter');
  await lead.getByText(t('sources.wasRemoved', { name: 'Banco de México', tier: 'A' })).waitFor();
  await lead.getByRole('button', { name: t('sources.takeOver', { version: version + 1 }) }).press('Enter');
  await lead.getByRole('button', { name: t('sources.save') }).press('Enter');
  await lead.getByText(t('sources.saved', { version: version + 2 })).waitFor();
  const saved = await call<Registry>(lead, 'GET', `projects/${project}/sources`);
  const ids = saved.rules.map(({ id }) => id);
  expect(ids).not.toContain('inegi');
  expect(ids).not.toContain('banxico');
});

test('an evaluator and a reviewer read the registry and change nothing', async () => {
  const evaluator = await newcomer(here, project);
  const reviewer = await newcomer(here, project, 'es', 'reviewer');
  for (const reader of [evaluator.page, reviewer.page]) {
    await reader.goto(`${here.product.url}projects/${project}/sources`);
    await reader.locator('tbody tr').first().waitFor();
    expect(await reader.getByRole('button', { name: t('sources.add') }).count()).toBe(0);
    expect(await reader.getByRole('link', { name: t('lead.results') }).count()).toBe(0);
  }
  expect([...evaluator.faults, ...reviewer.faults]).toEqual([]);
});
