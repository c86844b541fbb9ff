import { expect, test } from 'vitest';
import { call } from './api';
import { expectAccessible } from './browser';
import { factsProject, NUMBER_CLAIM } from './factsProject';
import { words } from './words';
import { newcomer, world } from './world';

const here = world();
const t = words('es');

type Facts = { groups: { by: string; value: string | null; supported: number; precision: { n: number; share: number } }[] };

/** From precision to the claims behind it, to their sources, to a disagreement, to the claim in its item: by keys. */
test('the lead goes from precision to what one claim rests on, and to where it stands', { timeout: 240_000 }, async () => {
  const { lead, product } = here;
  const project = await factsProject(here, here.sources);
  const { groups } = await call<Facts>(lead, 'GET', `projects/${project}/facts`);
  const total = groups.find(({ by }) => by === 'total');
  // Of 14 responses, twice: 3 proven claims each; 22 of 28 capitals, all sums and one lenient number hold.
  expect(total?.precision.n).toBe(84);
  expect(total?.supported).toBe(22 + 28 + 1);
  expect(total?.precision.share).toBeCloseTo(51 / 84, 9);

  await lead.goto(`${product.url}projects/${project}/results`);
  await lead.getByRole('radio', { name: t('facts.by.tier') }).waitFor();
  await lead.getByRole('radio', { name: t('facts.by.model') }).press('ArrowRight');
  await lead.getByRole('link', { name: t('facts.tier', { tier: 'A' }) }).press('Enter');
  await lead.waitForURL(/tier=A/);
  await lead.locator('.fact-claim').first().waitFor();
  expect(await lead.locator('.fact-claim').count()).toBe(27);

  // One more filter, from the form, and one taken away.
  await lead.getByLabel(t('facts.search')).fill('poblacion');
  await lead.getByLabel(t('facts.search')).press('Enter');
  await lead.getByText(t('facts.noneFound')).waitFor();
  const poblacion = t('facts.removeFilter', { filter: `${t('facts.search')}: poblacion` });
  await lead.getByRole('link', { name: poblacion }).press('Enter');
  await lead.locator('.fact-claim').first().waitFor();

  await lead.getByRole('link', { name: t('facts.view.sources') }).press('Enter');
  await lead.getByRole('link', { name: '127.0.0.1', exact: true }).press('Enter');
  await lead.waitForURL(/site=127/);
  await lead.locator('.fact-claim').first().waitFor();

  await lead.getByRole('link', { name: t('facts.view.disagreements') }).press('Enter');
  const pair = lead.locator('.fact-disagreements > li');
  await pair.first().waitFor();
  expect(await pair.count()).toBe(1);
  expect(await pair.getByText(NUMBER_CLAIM).count()).toBe(2);
  await expectAccessible(lead, 'disagreements');
  await pair
    .getByRole('link', { name: t('facts.open') })
    .first()
    .press('Enter');
  await lead.waitForURL(/items\/.*#claim-/);
  await lead.locator('.said-list li:focus').waitFor();
  expect(await lead.locator('.said-list li:focus').textContent()).toContain(NUMBER_CLAIM);

  await lead.goto(`${product.url}projects/${project}/facts?view=stale`);
  await lead.getByText(t('facts.noStale', { days: 180 })).waitFor();
});

test('an evaluator sees nothing of it', async () => {
  const { project_id: project } = await call<{ project_id: string }>(here.lead, 'POST', 'projects', { name: 'Hechos' });
  const { page } = await newcomer(here, project);
  await expect(call(page, 'GET', `projects/${project}/facts`)).rejects.toThrow('403');
});
