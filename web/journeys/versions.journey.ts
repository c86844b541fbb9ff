import { describe, expect, test } from 'vitest';
import { call } from './api';
import { expectAccessible } from './browser';
import { judge, secondVersion, versionedProject } from './versionedProject';
import { words } from './words';
import { world } from './world';

const here = world();

/** How a protocol goes on while people work: compared, mapped, published, read, asked about, and on to the next. */
describe.each(['es', 'en'] as const)('a protocol goes on in %s', (language) => {
  const t = words(language);

  test('from the first version to what the third will say', { timeout: 240_000 }, async () => {
    const { lead, product } = here;
    const { project, evaluator, faults } = await versionedProject(here, `Historia ${language}`, language);
    await lead.evaluate((chosen) => localStorage.setItem('cotejo.language', chosen), language);
    const protocol = `${product.url}projects/${project}/protocol`;

    // The lead begins a draft from what is published, and changes it where the first one was made.
    await lead.goto(`${product.url}projects/${project}/setup`);
    await lead.getByRole('link', { name: t('publish.next') }).press('Enter');
    await expectAccessible(lead, 'no draft yet');
    await lead.getByRole('button', { name: t('versions.start') }).press('Enter');
    await lead.getByText(t('versions.unchanged')).waitFor();
    await lead.getByRole('button', { name: t('versions.discard') }).press('Enter');
    await lead.getByRole('button', { name: t('versions.start') }).waitFor();
    await secondVersion(lead, project);
    await lead.goto(`${product.url}projects/${project}/setup`);
    await lead.getByRole('button', { name: `${t('protocol.edit')} ${t('setup.guideline')}` }).press('Enter');
    await lead.getByRole('textbox').first().waitFor();

    // What differs, by its meaning, with the number that follows; nothing is published while a code has no fate.
    await lead.getByRole('link', { name: t('publish.compare') }).press('Enter');
    await lead.getByText('TON.loaded').first().waitFor();
    await expect.poll(() => lead.locator('ins').allInnerTexts()).toContainEqual(expect.stringMatching(/5\.0/));
    expect(await lead.getByLabel(t('versions.number')).inputValue()).toBe('2.0.0');
    await expectAccessible(lead, 'a difference with a gap');
    await lead.getByRole('button', { name: t('versions.do', { version: '2.0.0' }) }).press('Enter');
    await lead.getByRole('alert').getByText(/1/).waitFor();
    await lead.getByLabel(new RegExp(`^${t('mapping.fate')}`)).selectOption('renamed');
    await lead.getByLabel(new RegExp(`^${t('mapping.into')}`)).selectOption('TON.loaded');
    await expect.poll(() => lead.getByText(t('versions.gaps', { count: 1 })).count()).toBe(0);
    await lead.getByLabel(t('versions.noteEs')).fill('El tono, mejor dicho.');
    await lead.getByLabel(t('versions.noteEn')).fill('Tone, put better.');
    await lead.getByRole('button', { name: t('versions.saveLog') }).press('Enter');
    await expect.poll(() => lead.getByRole('button', { name: t('versions.saveLog') }).isDisabled()).toBe(true);
    await lead.getByRole('button', { name: t('versions.do', { version: '2.0.0' }) }).press('Enter');
    await lead.getByText(t('versions.current', { version: '2.0.0' })).waitFor();

    // The evaluator takes the next task and first reads what is new, in their language; Enter says so.
    await evaluator.goto(product.url);
    await evaluator
      .getByRole('button', { name: t('home.take') })
      .first()
      .press('Enter');
    await evaluator.getByText(t('changes.due', { version: '2.0.0', from: '1.0.0' })).waitFor();
    await evaluator.getByText(language === 'es' ? 'El tono, mejor dicho.' : 'Tone, put better.').waitFor();
    await evaluator.getByText(language === 'es' ? /cita de época/ : /period quotation/).waitFor();
    await expectAccessible(evaluator, 'changes to be read');
    await expect.poll(() => evaluator.evaluate(() => document.activeElement?.textContent)).toContain(t('changes.read'));
    await evaluator.keyboard.press('Enter');
    await evaluator.locator('.reading').first().waitFor();

    // Its guideline says which section is new; a question about what it does not say is one key away.
    await evaluator.keyboard.press('Alt+Digit6');
    await evaluator
      .getByText(t('guideline.changed', { version: '2.0.0' }))
      .first()
      .waitFor();
    await evaluator.keyboard.press('Alt+g');
    const dialog = evaluator.getByRole('dialog', { name: t('gap.title') });
    await dialog.waitFor();
    await evaluator.keyboard.type('¿Y la ironía?');
    await dialog.getByLabel(t('gap.about')).selectOption('category');
    await expectAccessible(evaluator, 'a question about the guideline');
    await dialog.getByRole('button', { name: t('gap.send'), exact: true }).press('Enter');
    await dialog.getByText(t('gap.sent')).waitFor();
    await evaluator.keyboard.press('Escape');
    await judge(evaluator, project, 'TON.loaded');

    // The lead answers it into the next version.
    await lead.goto(`${protocol}?view=questions`);
    await lead.getByRole('button', { name: t('questions.answer') }).press('Enter');
    await lead.getByLabel(t('questions.yourAnswer')).fill('La ironía se marca como tono.');
    await lead.getByLabel(t('questions.goesOn')).press('Space');
    await lead.getByLabel(t('questions.changeEs')).fill('La ironía es tono.');
    await lead.getByLabel(t('questions.changeEn')).fill('Irony is tone.');
    await expectAccessible(lead, 'an answer');
    await lead.getByRole('button', { name: t('questions.send') }).press('Enter');
    await lead.getByText(t('questions.noneOpen')).waitFor();
    await lead.goto(protocol);
    await lead.getByRole('button', { name: t('versions.start') }).press('Enter');
    await expect.poll(() => lead.getByLabel(t('questions.changeEn')).inputValue()).toBe('Irony is tone.');
    await evaluator.goto(`${protocol}?view=mine`);
    await evaluator.getByText('La ironía se marca como tono.').waitFor();
    await evaluator.getByText(t('questions.toNext')).waitFor();

    // Both marks are one figure, under the name of now; and a file of each version can be had.
    await lead.goto(`${product.url}projects/${project}/results`);
    await lead.getByText(t('results.versions')).waitFor();
    const { errors } = await call<{ errors: { category: string; marks: number }[] }>(lead, 'GET', `projects/${project}/results`);
    expect(errors).toMatchObject([{ category: 'TON.loaded', marks: 2 }]);
    await lead.goto(`${protocol}?view=history`);
    await lead.getByRole('link', { name: t('versions.file', { version: '1.0.0' }) }).waitFor();
    await expectAccessible(lead, 'the versions');
    expect(faults).toEqual([]);
  });
});
