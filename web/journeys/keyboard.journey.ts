import { IntlMessageFormat } from 'intl-messageformat';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { SubmissionContent } from '../src/api/types';
import en from '../src/keys/en.json';
import es from '../src/keys/es.json';
import { call, projectWith } from './api';
import { expectAccessible } from './browser';
import { words } from './words';
import { workedDraft, workedRow } from './workedTask';
import { keptContent, newcomer, type TakenTask, takeTask, world } from './world';

/** The keyboard itself: commands found by typing, keys that are changed and follow the person, single keys switched off. */
const here = world();

describe.each(['es', 'en'] as const)('in %s', (language) => {
  const t = words(language);
  const catalogue = language === 'es' ? es : en;
  const say = (key: keyof typeof es, values = {}) => String(new IntlMessageFormat(catalogue[key], language).format(values));

  async function openTask(content: object | null): Promise<TakenTask & { project: string }> {
    const project = await projectWith(here.lead, `Teclas ${language}`, workedRow);
    return { ...(await takeTask(here, project, { language, content })), project };
  }

  async function toTask(page: Page, id: string): Promise<void> {
    await page.goto(`${here.product.url}tasks/${id}`);
    await page.locator('.reading').first().waitFor();
  }

  const kept = keptContent<SubmissionContent>;

  /** Opens the commands, types, and takes the first. */
  async function command(page: Page, typed: string, expected: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: say('palette.filter') }).waitFor();
    await page.keyboard.type(typed);
    expect(await page.locator('[role=option][aria-selected=true] .command-label').textContent()).toBe(expected);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: say('palette.title') }).waitFor({ state: 'detached' });
  }

  test('commands are found by typing without accents, and act where the focus was', async () => {
    const { page, id, faults } = await openTask(workedDraft());
    const focused = page.locator(':focus');

    await page.keyboard.press('Alt+Digit2');
    for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: say('palette.filter') });
    await field.waitFor();
    await expectAccessible(page, `the commands in ${language}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await page.getByRole('option').first().getAttribute('id'));
    await page.keyboard.type('zzzz');
    await page.getByText(say('palette.none')).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('application').and(focused).waitFor();

    await command(
      page,
      language === 'es' ? 'cifra' : 'number',
      language === 'es' ? 'Cifra, fecha o unidad' : 'Number, date or unit',
    );
    await page.locator('#mark-severity:focus').waitFor();
    await page.keyboard.press('4');
    await page.keyboard.press('Control+Enter');
    await command(page, language === 'es' ? 'omision' : 'omission', say('action.text.omission'));
    await page.locator('#mark-category:focus').waitFor();
    await page.keyboard.press('Escape');
    await command(page, language === 'es' ? 'rubrica' : 'rubric', say('action.single.rubric'));
    await page.locator('.criterion :focus').waitFor();
    await command(page, language === 'es' ? 'puntuar 2' : 'score 2', say('action.rubric.point', { point: '2' }));
    await command(page, t('pending.markClaim'), `${t('pending.markClaim')} × 1`);
    await page.locator('#mark-claim:focus').waitFor();

    const content = await kept(page, id);
    expect(content.annotations.at(-1)).toMatchObject({ category: 'FAC.number', severity: 'critical' });
    expect(content.ratings.find(({ criterion }) => criterion === 'accuracy')?.value).toBe(2);
    await command(page, language === 'es' ? 'inicio' : 'home', t('nav.home'));
    await page.locator('.home-head').waitFor();
    await page.keyboard.press('Control+k');
    expect(
      await page
        .getByRole('option')
        .filter({ hasText: say('action.text.omission') })
        .count(),
    ).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a key is changed, refused where it cannot hold, acts at once and follows the person to another browser', async () => {
    const { page, id, faults } = await openTask(null);
    await command(page, say('action.everywhere.keys'), say('action.everywhere.keys'));
    const row = page.locator('#keys-text + .key-rows .key-row', { hasText: say('action.text.strength') });
    const button = row.getByRole('button').first();

    await button.focus();
    await page.keyboard.press('Enter');
    const refusals: [string, string][] = [
      ['2', say('settings.taken', { action: say('action.text.weakness'), place: say('place.text') })],
      ['Control+s', say('settings.taken', { action: say('action.task.save'), place: say('place.task') })],
      ['Control+w', say('settings.reserved.browser')],
      ['Alt+F4', say('settings.reserved.system')],
      ['Control+c', say('settings.reserved.editing')],
    ];
    for (const [key, why] of refusals) {
      await page.keyboard.press(key);
      await row.getByRole('alert').filter({ hasText: why }).waitFor();
    }
    await expectAccessible(page, `the keys in ${language}`);
    await page.keyboard.press('k');
    await page.getByText(say('settings.saved')).waitFor();
    expect(await button.textContent()).toBe('K');
    await page.keyboard.press('Escape');

    await strengthByKey(page, 'k', '1');
    await page.reload();
    await page.locator('.reading').first().waitFor();
    await strengthByKey(page, 'k', '1');
    expect(await page.locator('.hints').textContent()).toContain(`K ${t('hint.strength')}`);
    await page.keyboard.press('Alt+Digit3');
    await page.keyboard.press('?');
    await page
      .getByRole('definition')
      .filter({ hasText: say('action.text.strength') })
      .waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain(`K${say('action.text.strength')}`);
    await page.keyboard.press('Escape');
    expect((await kept(page, id)).annotations).toEqual([]);

    const email = `ana-${language}@example.org`;
    await call(page, 'PATCH', 'account', { email, password: 'una frase larga y suya' });
    const elsewhere = await here.browser.newContext({ locale: language === 'es' ? 'es-MX' : 'en-US' });
    const other = await elsewhere.newPage();
    await other.goto(`${here.product.url}sign-in`);
    await other.locator('input[type=email]').fill(email);
    await other.locator('input[type=password]').fill('una frase larga y suya');
    await other.keyboard.press('Enter');
    await other.locator('.home-head').waitFor();
    await toTask(other, id);
    await strengthByKey(other, 'k', '1');
    expect(faults).toEqual([]);
    await elsewhere.close();
    await page.context().close();
  });

  test('with single keys off no character acts, Ctrl and Alt do; the left hand and the reset are one press each', async () => {
    const { page, id, faults, project } = await openTask(null);
    await page.keyboard.press('Control+k');
    await page.keyboard.type(say('action.everywhere.keys'));
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: say('settings.single') }).press('Space');
    await page.getByText(say('settings.saved')).waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('Alt+Digit2');
    await page.keyboard.press('ArrowDown');
    for (const key of ['1', '2', '3', '0', 'c', 'n', 'r', '?', ',']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Alt+Digit3');
    await page.locator('.criterion :focus').waitFor();
    for (const key of ['5', 'x', 'w']) await page.keyboard.press(key);
    // A draft with nothing in it is not saved: a word of the justification brings along whatever else there is.
    await page.locator('#justification').fill('Solo esto.');
    expect(await kept(page, id)).toMatchObject({ justification: 'Solo esto.', annotations: [], claims: [], ratings: [] });
    expect(await page.locator('.hints kbd').count()).toBe(0);
    await command(page, say('action.text.weakness'), say('action.text.weakness'));
    await page.locator('#mark-category:focus').waitFor();
    await page.keyboard.press('Escape');

    await command(page, say('action.everywhere.keys'), say('action.everywhere.keys'));
    await page.getByRole('checkbox', { name: say('settings.single') }).press('Space');
    await page.getByRole('button', { name: say('settings.leftHand') }).press('Enter');
    await page.getByText(say('settings.saved')).waitFor();
    await page.keyboard.press('Escape');
    await strengthByKey(page, 'q', '1');
    await command(page, say('action.everywhere.keys'), say('action.everywhere.keys'));
    await page.getByRole('button', { name: say('settings.resetAll') }).press('Enter');
    await page.keyboard.press('Escape');
    await strengthByKey(page, '1', 'q');
    expect(project).not.toBe('');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  /** The one key marks a strength, which is taken back; the other does nothing. */
  async function strengthByKey(page: Page, key: string, other: string): Promise<void> {
    await page.keyboard.press('Alt+Digit2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(other);
    expect(await page.locator('.editor').count()).toBe(0);
    await page.keyboard.press(key);
    await page.locator('.editor-strength #mark-category:focus').waitFor();
    await page.keyboard.press('Escape');
  }
});

test('a protocol proposes keys for its tasks, and a person comes before it', async () => {
  const { project_id: draft } = await call<{ project_id: string }>(here.lead, 'POST', 'projects', {
    name: 'Teclas del laboratorio',
  });
  const refused = call(here.lead, 'PUT', `projects/${draft}/protocol/draft/keys`, { keys: { 'text.strength': '2' } });
  await expect(refused).rejects.toThrow('key-taken');
  const proposed = { keys: { 'text.strength': 'K', 'text.weakness': 'L' } };
  const project = await projectWith(here.lead, 'Teclas propuestas', workedRow, {}, (id) =>
    call(here.lead, 'PUT', `projects/${id}/protocol/draft/keys`, proposed),
  );
  const { page, faults } = await newcomer(here, project);
  await call(page, 'PUT', 'account/keys', { keys: { 'text.weakness': 'M' }, single_keys: true });
  const { assignment_id: id } = await call<{ assignment_id: string }>(page, 'POST', `projects/${project}/assignments/next`);
  await page.goto(`${here.product.url}tasks/${id}`);
  await page.locator('.hints kbd', { hasText: 'M' }).waitFor();
  expect(await page.locator('.hints kbd').allTextContents()).toEqual(['K', 'M', '3', '0', 'N']);
  expect(faults).toEqual([]);
});
