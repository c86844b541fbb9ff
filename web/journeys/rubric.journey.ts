import { describe, expect, test } from 'vitest';
import { call, invitation, projectWith } from './api';
import { expectAccessible, person } from './browser';
import { answerAll, CRITERIA, rubricRows } from './rubricTask';
import { words } from './words';
import { world } from './world';

const here = world();

describe.each(['es', 'en'] as const)('rubric items in %s', (language) => {
  const t = words(language);

  test('are answered by keys below the criteria, asked for while they are missing, and read as scores by the lead', async () => {
    const project = await projectWith(here.lead, `Óptica ${language}`, rubricRows(2), { overlap: 1 });
    const { page, faults } = await person(here.browser, await invitation(here.lead, project, 'Inés Prueba'), language);
    await page.getByRole('button', { name: t('invite.accept') }).click();
    await page
      .getByRole('button', { name: t('home.take') })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('application').first().waitFor();

    // Ten criteria by their digits, then on to what this prompt asks.
    await page.keyboard.press('Alt+Digit3');
    await page.locator('.criterion-open [role="radio"]:focus').waitFor();
    for (const [index] of CRITERIA.entries()) {
      await page.keyboard.press(index === 4 ? '5' : '4');
      await page.keyboard.press('ArrowDown');
    }
    await page.locator('#rubric-item-0 [role="radio"]:focus').waitFor();
    await page
      .getByText(t('pending.rubricItems', { count: 4 }))
      .first()
      .waitFor();
    for (const key of ['1', '1', '2']) {
      await page.keyboard.press(key);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('2');
    await page.keyboard.press('w');
    await page.keyboard.type('La fecha es 1871.');
    await page.keyboard.press('Escape');
    expect(await page.locator('.rubric-item [aria-checked="true"]').count()).toBe(4);
    await expectAccessible(page, `rubric items in ${language}`);
    await page.keyboard.press('Control+s');
    await page.reload();
    await page.locator('.rubric-item [aria-checked="true"]').nth(3).waitFor({ state: 'attached' });
    await page.locator('textarea').filter({ hasText: 'La fecha es 1871.' }).waitFor({ state: 'attached' });

    // The steps back are there after the reload: the reason, then the answer; and forth again.
    await page.keyboard.press('Control+z');
    await page.locator('textarea').filter({ hasText: 'La fecha es 1871.' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.rubric-item [aria-checked="true"]').count()).toBe(3);
    for (let step = 0; step < 2; step++) await page.keyboard.press('Control+Shift+Z');
    await page.locator('textarea').filter({ hasText: 'La fecha es 1871.' }).waitFor({ state: 'attached' });

    // The rest of the work by other means; the lead sees a score for each model.
    const assignment = page.url().split('/').at(-1);
    await page.goto(here.product.url);
    await call(page, 'POST', `assignments/${assignment}/skip`, { reason: 'other', note: 'x' });
    await answerAll(page, project);
    await here.lead.goto(`${here.product.url}projects/${project}/results`);
    await here.lead.locator('.met-share').first().waitFor();
    expect(await here.lead.getByText('Propone un experimento con material de casa').count()).toBe(2);
    expect(faults).toEqual([]);
  });
});
