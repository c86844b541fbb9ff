import { expect, test } from 'vitest';
import { call } from './api';
import { expectAccessible } from './browser';
import { words } from './words';
import { world } from './world';

const here = world();
const t = words('es');

/** From a number to the items behind it, to one of them, to the mark of one person on it, by keyboard alone. */
test('the lead goes from a number to its items and to what was done on one', async () => {
  const { lead, product } = here;
  const { projects } = await call<{ projects: { project_id: string }[] }>(lead, 'GET', 'projects');
  const project = projects[0]?.project_id ?? '';

  await lead.goto(`${product.url}projects/${project}/results`);
  // Of the second model: the first has no grave mark.
  const number = lead.locator('a[href*="/items?"]').nth(1);
  const expected = Number(await number.textContent());
  await number.press('Enter');
  await lead.getByRole('heading', { name: t('items.title') }).waitFor();
  await lead.locator('tbody tr').first().waitFor();
  expect(await lead.locator('tbody tr').count()).toBe(expected);

  // One more filter, added and taken away, stands in the address.
  await lead.getByLabel(t('items.addFilter')).selectOption('severity:major');
  await lead.getByLabel(t('items.addFilter')).press('Tab');
  await lead.getByRole('button', { name: t('items.apply') }).press('Enter');
  await lead.waitForURL(/severity=major/);
  await lead.locator('tbody tr').first().waitFor();
  const graver = await lead.locator('tbody tr').count();
  expect(graver).toBeLessThanOrEqual(expected);
  await lead.getByLabel(t('items.search')).fill('zzz');
  await lead.getByLabel(t('items.search')).press('Enter');
  await lead.getByText(t('items.noneFound')).waitFor();
  await lead.getByRole('link', { name: t('items.removeFilter', { filter: t('quote', { text: 'zzz' }) }) }).press('Enter');
  await lead.locator('tbody tr').first().waitFor();
  expect(await lead.locator('tbody tr').count()).toBe(graver);

  await lead.locator('tbody th a').first().press('Enter');
  await lead.locator('.mark-line').first().press('Enter');
  await lead.locator('.mark-line[aria-pressed=true]').waitFor();
  await lead.locator('.siglum-current').first().waitFor();
  await lead
    .getByText(t('items.event.imported', { subject: '' }).trim())
    .first()
    .waitFor();
  expect(await lead.locator('.events > li').count()).toBeGreaterThan(3);
  await expectAccessible(lead, 'an item');

  // Back to where the lead came from, filters and all.
  await lead.goBack();
  await lead.waitForURL(/severity=major/);
});
