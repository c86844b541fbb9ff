import { describe, expect, test } from 'vitest';
import { call } from './api';
import { expectAccessible } from './browser';
import { words } from './words';
import { world } from './world';

/** A lead makes the draft's guideline, rubric and taxonomy their own, in both languages, before it is published. */
const here = world();

interface Draft {
  rubric: { criteria: { id: string; label: { es: string; en: string } }[] };
  guideline: { es: string };
  taxonomy: { categories: { code: string; definition: { en: string } }[] };
}

describe.each(['es', 'en'] as const)('the protocol of a draft in %s', (language) => {
  const t = words(language);

  test('is edited in place, saved by itself, and says what is missing where it is missing', async () => {
    const page = here.lead;
    await page.evaluate((chosen) => localStorage.setItem('cotejo.language', chosen), language);
    const { project_id } = await call<{ project_id: string }>(page, 'POST', 'projects', { name: `Protocolo ${language}` });
    const stored = () => call<Draft>(page, 'GET', `projects/${project_id}/protocol`);
    const open = async (step: string) => {
      await page.getByRole('button', { name: `${t('protocol.edit')} ${step}` }).focus();
      await page.keyboard.press('Enter');
    };
    const label = (name: string, of: 'es' | 'en') =>
      page.getByLabel(t(of === 'es' ? 'protocol.inSpanish' : 'protocol.inEnglish', { label: name }));
    await page.goto(`${here.product.url}projects/${project_id}/setup`);

    // A criterion of one's own: refused until both languages have their words, kept meanwhile.
    await open(t('setup.rubric'));
    await page.getByRole('button', { name: t('protocol.addCriterion') }).click();
    await label(t('protocol.name'), 'es').fill('Citas');
    await page.getByText(t('protocol.refused', { count: 13 })).waitFor();
    expect((await stored()).rubric.criteria).toHaveLength(10);
    expect(await page.locator('.field-problem').count()).toBeGreaterThan(10);
    await label(t('protocol.name'), 'en').fill('Citations');
    for (const language of ['es', 'en'] as const) {
      await label(t('protocol.question'), language).fill('¿?');
      for (const score of [1, 2, 3, 4, 5]) await label(t('protocol.anchor', { score }), language).fill(`${score}`);
    }
    await page.getByText(t('protocol.saved'), { exact: true }).waitFor();
    await expectAccessible(page, `the rubric editor in ${language}`);
    expect((await stored()).rubric.criteria.at(-1)?.label).toEqual({ es: 'Citas', en: 'Citations' });

    // A step back, and forth by hand: the order is the evaluators'.
    await page.getByRole('button', { name: t('protocol.up', { name: language === 'es' ? 'Citas' : 'Citations' }) }).click();
    await expect.poll(async () => (await stored()).rubric.criteria[9]?.label.es).toBe('Citas');
    await page.getByRole('button', { name: t('protocol.undo') }).click();
    await expect.poll(async () => (await stored()).rubric.criteria[10]?.label.es).toBe('Citas');
    await page.getByRole('button', { name: `${t('protocol.close')} ${t('setup.rubric')}` }).click();

    // A category that a rule names cannot go; another one is defined anew.
    await open(t('setup.taxonomy'));
    const fabricated = page.locator('.protocol-rows > li', { hasText: 'FAC.fabricated' });
    await fabricated.getByRole('button', { name: t('protocol.remove') }).click();
    await page
      .getByText(/FAC\.fabricated/)
      .last()
      .waitFor();
    await page.getByText(t('protocol.refused', { count: 1 })).waitFor();
    await page.getByRole('button', { name: t('protocol.undo') }).click();
    await fabricated.getByRole('button', { expanded: false }).first().click();
    await label(t('protocol.definition'), 'en').fill('Made up.');
    // Closed before the typing rests: nothing is lost.
    await page.getByRole('button', { name: `${t('protocol.close')} ${t('setup.taxonomy')}` }).click();
    await expect
      .poll(async () => (await stored()).taxonomy.categories.find(({ code }) => code === 'FAC.fabricated')?.definition.en)
      .toBe('Made up.');

    await open(t('setup.guideline'));
    await label(t('setup.guideline'), 'es').fill('# Guía propia\n\n## Una sección\n');
    await page.locator('.note-need').first().waitFor();
    await expect.poll(async () => (await stored()).guideline.es).toContain('Guía propia');
    await expectAccessible(page, `the guideline editor in ${language}`);
  });
});
