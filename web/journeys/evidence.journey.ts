import { describe, expect, test } from 'vitest';
import type { SubmissionContent } from '../src/api/types';
import { call, draftWith, projectWith } from './api';
import { Hands } from './keystrokes';
import { CENSUS, trustSources } from './sources';
import { words } from './words';
import { workedDraft } from './workedTask';
import { keptContent, type TakenTask, takeTask, world } from './world';

/** From a claim to a proven verdict: searching, archiving, quoting, calculating, by keys. */

const here = world();

const RESPONSE = 'En 2020 México tenía 130 millones de habitantes.\n\nSu capital es la Ciudad de México.\n';
const KEYS_MAX = 20;
const pictures = process.env['COTEJO_SCREENSHOTS'];

async function openTask(language: 'es' | 'en' = 'es', settings: object = {}): Promise<TakenTask> {
  const row = { id: 'mx', prompt: '¿Cuántos habitantes tenía México en 2020?', response: RESPONSE, model: 'm' };
  const project = await projectWith(here.lead, `Población ${language}`, row, settings, (id) => trustSources(here.lead, id));
  return takeTask(here, project, { language, content: { ...workedDraft(), annotations: [], claims: [], no_errors: true } });
}

const kept = (page: TakenTask['page'], id: string) => keptContent<SubmissionContent>(page, id);

describe('a claim is proven by keys', () => {
  test.each(['es', 'en'] as const)('in %s, from the text to the verdict', async (language) => {
    const t = words(language);
    const { page, id, faults } = await openTask(language);
    const hands = new Hands(page);
    const focused = (selector: string) => page.locator(`${selector}:focus`).waitFor();

    await hands.press('Alt+Digit2', 'ArrowDown', 'c');
    await focused('.claim-head');
    await page.locator('.evidence').waitFor();
    await hands.press('/');
    await focused('.evidence-form [type="search"]');
    await hands.press('Enter');
    await focused('.source-hit');
    await hands.press('Enter');
    // The passage with the most of what was searched for is selected as soon as the source is archived.
    await focused('.captured-text .reading');
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(CENSUS);
    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/evidence-${language}.png` });
    await hands.press('d', 'Escape');
    await focused('.claim-head');
    await hands.press('d', '3');
    await page.getByText(t('evidence.proven'), { exact: true }).waitFor();

    if (pictures !== undefined) await page.screenshot({ path: `${pictures}/evidence-${language}-proven.png` });
    expect(hands.take().keys).toBeLessThanOrEqual(KEYS_MAX);
    const [claim] = (await kept(page, id)).claims;
    expect(claim).toMatchObject({
      verdict: 'contradicted',
      evidence: { confidence: 'high', citations: [{ stance: 'contradicts', quote: { exact: CENSUS } }] },
    });
    // Where the time went is told when the page is out of sight at the latest.
    const told = page.waitForRequest((request) => request.url().endsWith('/claim-times'));
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    const { stretches } = (await told).postDataJSON() as { stretches: { step: string; active_millis: number }[] };
    expect(new Set(stretches.map(({ step }) => step))).toEqual(new Set(['decide', 'search', 'read']));
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('by a calculation, and what is wrong in one says where', async () => {
    const t = words('es');
    const { page, id, faults } = await openTask();
    await page.keyboard.press('Alt+Digit2');
    for (const key of ['ArrowDown', 'c']) await page.keyboard.press(key);
    await page.locator('.evidence').waitFor();
    await page.keyboard.press('=');
    await page.locator('.evidence-form .mono:focus').waitFor();
    await page.keyboard.type('130000000 - ');
    await page.keyboard.press('Enter');
    await page.locator('.field-problem').waitFor();
    await page.keyboard.type('126014024');
    await page.keyboard.press('Enter');
    await page.locator('.computed :focus').waitFor();
    expect(await page.locator('.computed').textContent()).toContain('3985976');
    await page.keyboard.press('d');
    await page.locator('.claim-head:focus').waitFor();
    await page.keyboard.press('d');
    await page.getByText(t('evidence.proven'), { exact: true }).waitFor();
    const [claim] = (await kept(page, id)).claims;
    expect(claim?.evidence?.citations[0]?.computation?.output).toBe('3985976');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('by an equation that the computer algebra decides', async () => {
    const { page, id, faults } = await openTask();
    await page.keyboard.press('Alt+Digit2');
    for (const key of ['ArrowDown', 'c']) await page.keyboard.press(key);
    await page.locator('.evidence').waitFor();
    await page.keyboard.press('=');
    await page.locator('.evidence-form .mono:focus').waitFor();
    await page.keyboard.type('d/dx (x^3) = 2x^2');
    await page.keyboard.press('Enter');
    await page.locator('.computed :focus').waitFor({ timeout: 90_000 });
    expect(await page.locator('.computed').textContent()).toContain('DIFFERENT');
    await page.keyboard.press('d');
    await page.locator('.claim-head:focus').waitFor();
    const [claim] = (await kept(page, id)).claims;
    expect(claim?.evidence?.citations[0]?.computation).toMatchObject({ engine: 'symja-equality/1', output: 'DIFFERENT' });
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('an address is pasted, what cannot be archived says why, and a lone unknown source is not enough', async () => {
    const t = words('es');
    const { page, faults } = await openTask();
    await page.keyboard.press('Alt+Digit2');
    for (const key of ['ArrowDown', 'c']) await page.keyboard.press(key);
    await page.locator('.evidence').waitFor();
    await page.keyboard.press('v');
    const field = page.locator('.evidence-form [type="url"]:focus');
    await field.fill('http://10.0.0.1/');
    await page.keyboard.press('Enter');
    await page.locator('.captures .shape-no').waitFor({ timeout: 30_000 });
    // Its text is brought by hand, and proves nothing until somebody else has compared it.
    await page.locator('.captures .bring').press('Enter');
    await page.locator('.transcription textarea:focus').fill(CENSUS);
    await page.locator('.transcription [type="submit"]').press('Enter');
    await page.getByText(t('evidence.unconfirmed')).waitFor();
    await page.locator('.captures .link-button:focus').press('Escape');
    await page.locator('.claim-head:focus').waitFor();
    await page.keyboard.press('v');
    await field.fill(`http://${here.sources.address}/blog`);
    await page.keyboard.press('Enter');
    await page.locator('.captures .shape-yes').waitFor({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.locator('.captured-text .reading:focus').waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    await page.locator('.claim-head:focus').waitFor();
    expect(await page.locator('.citations li').count()).toBe(1);
    await page.keyboard.press('m');
    await page.getByText(t('evidence.missing.other_side')).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test('a protocol that wants proof says so while there is none, and leads to the claim', async () => {
  const t = words('es');
  const { page, faults } = await openTask('es', { proof_required: true });
  await page.keyboard.press('Alt+Digit2');
  for (const key of ['ArrowDown', 'c']) await page.keyboard.press(key);
  await page.locator('.claim-head:focus').waitFor();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: t('pending.claimProof', { number: 1 }) }).click();
  await page.locator('.claim-head:focus').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test.each([
  ['left', 'Alt+Digit2'],
  ['right', 'Alt+Digit3'],
])('in a comparison the archived text covers the other side of a claim on the %s', async (side, region) => {
  const project = await projectWith(
    here.lead,
    `Comparada ${side}`,
    ['a', 'b'].map((model) => ({
      id: model,
      item: 'mx',
      prompt: '¿Cuántos habitantes tenía México en 2020?',
      response: `${model}: ${RESPONSE}`,
      model,
    })),
    { task_kind: 'comparison', overlap: 1 },
    (id) => trustSources(here.lead, id),
  );
  const { page, faults } = await takeTask(here, project);
  await page.keyboard.press(region);
  for (const key of ['ArrowDown', 'c']) await page.keyboard.press(key);
  await page.locator('.claim-head:focus').waitFor();
  await page.locator('.evidence').waitFor();
  await page.keyboard.press('/');
  await page.keyboard.press('Enter');
  await page.locator('.source-hit:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.captured-text .reading:focus').waitFor();
  const [claim, sheet] = await Promise.all(['.claim-open', '.captured'].map((one) => page.locator(one).first().boundingBox()));
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/evidence-compared-${side}.png` });
  if (claim === null || sheet === null || claim === undefined || sheet === undefined) throw new Error('not on the screen');
  expect(sheet.x + sheet.width <= claim.x + 1 || claim.x + claim.width <= sheet.x + 1).toBe(true);
  await page.keyboard.press('d');
  await page.keyboard.press('Escape');
  await page.locator('.citations li').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the lead asks for proof and for search in the set-up, until the protocol is published', async () => {
  const t = words('es');
  const { lead, product } = here;
  const row = { id: 'mx', prompt: '¿Cuántos habitantes tenía México en 2020?', response: RESPONSE, model: 'm' };
  const project = await draftWith(lead, 'Con pruebas', row);
  await lead.goto(`${product.url}projects/${project}/setup`);
  const required = lead.getByLabel(t('setup.proof_required'));
  await required.press('Space');
  await lead.getByLabel(t('setup.proof_queries')).fill('5');
  await lead.getByLabel(t('setup.proof_connectors')).fill('3');
  await lead.getByLabel(t('setup.proof_connectors')).press('Enter');
  await expect
    .poll(() => call(lead, 'GET', `projects/${project}`))
    .toMatchObject({ proof_required: true, proof_queries: 5, proof_connectors: 3 });
  await call(lead, 'POST', `projects/${project}/publish`);
  await lead.reload();
  await required.waitFor();
  expect(await required.isChecked()).toBe(true);
  expect(await required.isDisabled()).toBe(true);
  expect(await lead.getByLabel(t('setup.proof_queries')).inputValue()).toBe('5');
});

test('what is found in a document of the project opens at its passage and is quoted from there, without a capture', async () => {
  const t = words('es');
  const row = { id: 'mx', prompt: '¿Cuántos habitantes tenía México en 2020?', response: RESPONSE, model: 'm' };
  const filler = Array.from({ length: 40 }, (_, at) => `Apartado ${at + 1}, que trata de otras cosas sin relación.`).join('\n\n');
  const project = await projectWith(here.lead, 'Documentos propios', row, {}, (id) =>
    call(here.lead, 'POST', `projects/${id}/documents?filename=censo.txt`, `${filler}\n\n${CENSUS}\n\n${filler}`),
  );
  const content = { ...workedDraft(), annotations: [], claims: [], no_errors: true };
  const { page, id, faults } = await takeTask(here, project, { content });
  await page.keyboard.press('Alt+Digit2');
  for (const key of ['ArrowDown', 'c']) await page.keyboard.press(key);
  await page.locator('.evidence').waitFor();
  await page.keyboard.press('/');
  await page.locator('.evidence-form [type="search"]:focus').fill('población México 2020');
  await page.keyboard.press('Enter');
  const hit = page.locator('.source-hit', { hasText: 'censo.txt' }).first();
  expect(await hit.textContent()).toContain(t('evidence.tier', { tier: 'D' }));
  await hit.press('Enter');
  await page.locator('.captured-text .reading:focus').waitFor();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(CENSUS);
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/evidence-document.png` });
  await page.keyboard.press('d');
  await page.keyboard.press('Escape');
  await page.locator('.claim-head:focus').waitFor();
  await page.keyboard.press('d');
  // The server knows it of tier D, and so does the screen.
  await page.getByText(t('evidence.missing.better_source')).waitFor();
  // The quotation leads back to the document.
  await page.locator('.citation-quote').press('Enter');
  await page.locator('.captured-text .reading:focus').waitFor();
  expect(await call<{ captures: object[] }>(page, 'GET', `projects/${project}/captures`)).toEqual({ captures: [] });
  await page.keyboard.press('Escape');
  expect((await kept(page, id)).claims[0]).toMatchObject({ evidence: { citations: [{ quote: { exact: CENSUS } }] } });
  expect(faults).toEqual([]);
  await page.context().close();
});
