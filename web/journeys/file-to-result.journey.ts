import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectAccessible, person } from './browser';
import { words } from './words';
import { world } from './world';

const here = world();

const ROWS = [
  '{"id": "r1", "model": "secreto-uno", "locale": "es-MX", "messages": [{"role": "user", "content": "¿Capital de Perú?"}, {"role": "assistant", "content": "La capital de **Perú** es Lima 🇵🇪."}]}',
  '{"id": "r2", "messages": [{"role": "user", "content": "sin respuesta"}]}',
  '{"id": "r3", "model": "secreto-dos", "messages": [{"role": "user", "content": "¿Capital de Perú?"}, {"role": "assistant", "content": "Cusco."}]}',
].join('\n');

describe.each(['es', 'en'] as const)('from file to result in %s', (language) => {
  const t = words(language);
  let invitation: string;
  let projectUrl: string;

  test('the lead imports a file with a bad row, invites and publishes', async () => {
    const { lead, product } = here;
    await chooseLanguage(lead, language);
    await lead.goto(`${product.url}projects`);
    await lead.getByLabel(t('projects.name')).fill(`Capitales ${language}`);
    await lead.getByRole('button', { name: t('projects.create') }).click();
    await lead.getByRole('heading', { name: t('setup.title') }).waitFor();
    projectUrl = lead.url().replace(/setup$/, '');

    await lead
      .locator('input[type=file]')
      .setInputFiles({ name: 'capitales.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(ROWS) });
    await lead.getByText('no_response').first().waitFor();
    await expectAccessible(lead, 'setup with a checked file');
    await lead.getByRole('button', { name: t('import.accept-good', { count: 2 }) }).click();
    await lead.getByText(t('import.imported', { responses: '2', items: '1', unchanged: '0' })).waitFor();

    await lead.goto(`${projectUrl}people`);
    await lead.getByLabel(t('people.name')).fill('Inés Prueba');
    await lead.getByRole('button', { name: t('people.invite') }).click();
    invitation = await lead.getByLabel(t('people.link')).inputValue();
    expect(invitation).toContain('/invite/');
    await expectAccessible(lead, 'people with an invitation link');

    await lead.goto(`${projectUrl}setup`);
    await lead.getByRole('button', { name: t('publish.button') }).click();
    await lead
      .getByText(/1\.0\.0/)
      .last()
      .waitFor();
    await expectAccessible(lead, 'a published project');
  });

  test('the evaluator judges a response without touching the mouse, and loses nothing', async () => {
    const { page, faults } = await person(here.browser, invitation, language);
    await page.getByRole('button', { name: t('invite.accept') }).click();
    await page
      .getByRole('button', { name: t('home.take') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('radiogroup').first().waitFor();

    // The text: two words selected, marked as a factual error, filed, weighed, reasoned.
    await page.keyboard.press('Alt+Digit2');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('3');
    await page.keyboard.type('FAC.number');
    await page.keyboard.press('Enter');
    await page.keyboard.press('3');
    await page.keyboard.press('Tab');
    await page.keyboard.type('El dato es otro.');
    await page.keyboard.press('Control+Enter');

    // The rubric: a digit each, the cap of R2 holds Accuracy at 3.
    await page.keyboard.press('Alt+Digit3');
    for (const score of ['3', '4', '4', '5', '5', '4', '5', '5', 'x', '3']) {
      await page.keyboard.press(score);
      await page.keyboard.press('ArrowDown');
    }
    await page.getByRole('textbox', { name: t('task.justification') }).focus();
    await page.keyboard.type('Da un dato que no se sostiene en ninguna fuente pública que se pueda consultar hoy mismo.');
    await page.getByRole('radio', { name: t('confidence.mid') }).focus();
    await page.keyboard.press('Space');
    await expectAccessible(page, 'a task with a mark');

    // A reload in the middle: everything is still there.
    await page.keyboard.press('Control+s');
    await page
      .getByText(/\d\d:\d\d:\d\d/)
      .first()
      .waitFor();
    await page.reload();
    await page.getByRole('textbox', { name: t('task.justification') }).waitFor();
    expect(await page.getByRole('textbox', { name: t('task.justification') }).inputValue()).toContain('no se sostiene');
    expect(await page.getByRole('radio', { checked: true }).count()).toBeGreaterThanOrEqual(10);

    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: t('review.title') }).waitFor();
    await page.getByRole('button', { name: t('review.confirm') }).press('Enter');
    await page.getByText(t('done.submitted')).first().waitFor();
    await expectAccessible(page, 'a submitted task');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('the lead sees the result with the marked passage behind it, and exports it', async () => {
    const { lead } = here;
    await lead.goto(`${projectUrl}results`);
    await lead.getByText('1 / 6').first().waitFor();
    await lead.locator('.heat').getByRole('link', { name: '1', exact: true }).first().click();
    await lead.getByText('El dato es otro.').waitFor();
    await expectAccessible(lead, 'marked passages');
    const csv = await lead.request.get(`${projectUrl.replace('/projects/', '/api/v1/projects/')}exports/ratings.csv`);
    const lines = (await csv.text()).trim().split('\n');
    expect(lines[0]).toBe('item,response,model,evaluator,criterion,value,not_applicable,submitted_at,protocol_version');
    expect(lines.length).toBe(11);
  });
});

/** The switches stand in the person menu or the bar; the account remembers. */
async function chooseLanguage(page: Page, language: 'es' | 'en'): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('cotejo.language', chosen), language);
  await page.reload();
}
