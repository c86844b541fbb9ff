import { expect, test } from 'vitest';
import { call } from './api';
import { expectAccessible } from './browser';
import { draftProjects } from './screenTasks';
import { words } from './words';
import { world } from './world';

const here = world();
const t = words('es');

/** Before anything is published the lead works as an evaluator, hears what the server says, and leaves no trace. */
test('the lead tries a task of a draft as its evaluators will see it', async () => {
  const { lead, product } = here;
  const { single: project } = await draftProjects(lead);
  const acts = async () => (await call<{ entries: unknown[] }>(lead, 'GET', `projects/${project}/audit`)).entries;
  const before = await acts();
  await lead.goto(`${product.url}projects/${project}/setup`);
  const asked: string[] = [];
  lead.on('request', (request) => {
    if (request.method() !== 'GET') asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  await lead.getByRole('link', { name: t('publish.try') }).press('Enter');
  await lead.getByText(t('preview.strip')).waitFor();
  await lead.locator('.reading').first().waitFor();

  // The production screen, by its keys: a strength with its category, the rubric, the word that there are no errors.
  await lead.keyboard.press('Alt+Digit2');
  await lead.keyboard.press('ArrowRight');
  await lead.keyboard.press('Shift+ArrowRight');
  await lead.keyboard.press('1');
  await lead.keyboard.type('STR.insight');
  await lead.keyboard.press('Enter');
  await lead.keyboard.press('Control+Enter');
  await expectAccessible(lead, 'a preview with a mark');
  await lead.locator('#no-errors').press('Space');
  await lead.keyboard.press('Alt+Digit3');
  for (const score of ['4', '4', '4', '4', '5', '4', '4', '4', '4', '4']) {
    await lead.keyboard.press(score);
    await lead.keyboard.press('ArrowDown');
  }
  await lead.getByRole('radio', { name: t('confidence.mid') }).focus();
  await lead.keyboard.press('Space');
  await lead.getByRole('textbox', { name: t('task.justification') }).focus();
  await lead.keyboard.type('Explica bien la causa y no se equivoca en nada que se pueda comprobar hoy.');
  await lead.keyboard.press('Control+Enter');
  await lead
    .getByRole('dialog', { name: t('review.title') })
    .or(lead.getByText(t('preview.taken')))
    .first()
    .waitFor();
  await lead.getByRole('button', { name: t('review.confirm') }).press('Enter');
  await lead.getByText(t('preview.taken')).waitFor();
  await expectAccessible(lead, 'a preview that is over');

  // Only handing in asked the server anything, and it kept nothing.
  expect(asked).toEqual([`POST /api/v1/projects/${project}/preview/submission`]);
  expect(await acts()).toEqual(before);
  await lead.getByRole('button', { name: t('preview.other') }).press('Enter');
  await lead.locator('.reading').first().waitFor();
  await lead.keyboard.press('Alt+Digit4');
  expect(await lead.locator('.mark-row').count()).toBe(0);
});
