import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, invitation, projectWith } from './api';
import { expectAccessible, openBrowser, person } from './browser';
import { comparedDraft, comparedMark, comparedRows } from './comparedTask';
import { type Product, startDemo } from './product';
import { answerAll, rubricRows } from './rubricTask';
import { workedDraft, workedRow } from './workedTask';

/** Every screen, in both languages, light and dark, wide and narrow: no rule of axe is broken, nothing runs over the edge. */
const WIDTHS = [1360, 1024, 400];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['es', 'en'] as const;

/** Where the pictures go; without a folder none are taken. */
const pictures = process.env['COTEJO_SCREENSHOTS'];

/** Only screens whose names begin so, for somebody who works on them. */
const only = process.env['COTEJO_SCREENS'] ?? '';

interface Screen {
  name: string;
  page: Page;
  address: string;
  /** What is done on the page before it is looked at. */
  open?: (page: Page) => Promise<void>;
}

/** A file with every fourth row bad, so that the report has something to say. */
const DAMAGED = Array.from({ length: 12 }, (_, index) =>
  index % 4 === 3
    ? `{"id": "r${index}", "messages": [{"role": "narrator", "content": "x"}]}`
    : `{"id": "r${index}", "model": "modelo-${index % 2}", "prompt": "¿Cuánto es ${index} + ${index}?", "response": "${index * 2}"}`,
).join('\n');

let product: Product;
let browser: Browser;
let screens: Screen[];

beforeAll(async () => {
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  product = await startDemo();
  browser = await openBrowser();
  const lead = (await person(browser, product.links.lead, 'es')).page;
  const evaluator = (await person(browser, product.links.evaluator, 'es')).page;
  const reviewer = (await person(browser, product.links.reviewer, 'es')).page;
  const { projects } = await call<{ projects: { project_id: string }[] }>(lead, 'GET', 'projects');
  const id = projects[0]?.project_id ?? '';
  const invited = await invitation(lead, id, 'Inés');
  await call(evaluator, 'POST', `projects/${id}/assignments/next`);
  const empty = await call<{ project_id: string }>(lead, 'POST', 'projects', { name: 'Física divulgativa, borrador' });
  const { worker, assignment, project: worked } = await workedTask(lead);
  const compared = await comparedTasks(lead);
  const rubric = await rubricTask(lead);
  const stranger = await (await browser.newContext()).newPage();
  const task = `tasks/${assignment}`;
  screens = [
    { name: 'sign-in', page: stranger, address: 'sign-in' },
    { name: 'invite', page: stranger, address: new URL(invited).pathname.slice(1) },
    { name: 'home', page: evaluator, address: '' },
    { name: 'home-empty', page: reviewer, address: '' },
    { name: 'task', page: worker, address: task, open: region(3) },
    { name: 'task-marks', page: worker, address: task, open: region(4) },
    { name: 'task-claims', page: worker, address: task, open: region(5) },
    { name: 'task-candidates', page: worker, address: task, open: candidates },
    { name: 'task-rewrite', page: worker, address: task, open: rewrite },
    { name: 'task-guideline', page: worker, address: task, open: region(6) },
    { name: 'task-checks', page: worker, address: task, open: checks },
    { name: 'task-unassisted', page: worker, address: task, open: unassisted },
    { name: 'results-checks', page: lead, address: `projects/${worked}/results` },
    { name: 'task-review', page: worker, address: task, open: pressed('Control+Enter') },
    { name: 'task-justification', page: worker, address: task, open: foot },
    { name: 'task-template', page: worker, address: task, open: template },
    { name: 'task-skip', page: worker, address: task, open: pressed('Alt+s') },
    { name: 'keys', page: worker, address: task, open: pressed('?') },
    { name: 'keys-commands', page: worker, address: task, open: pressed('Control+k') },
    { name: 'keys-settings', page: worker, address: task, open: keySettings },
    { name: 'keys-home', page: evaluator, address: '', open: commandsAtHome },
    { name: 'compare', page: compared.pair.worker, address: compared.pair.address },
    { name: 'compare-differences', page: compared.pair.worker, address: compared.pair.address, open: key('f') },
    { name: 'compare-ranking', page: compared.several.worker, address: compared.several.address },
    { name: 'compare-keys', page: compared.pair.worker, address: compared.pair.address, open: pressed('?') },
    { name: 'results-compared', page: lead, address: `projects/${compared.results}/results` },
    { name: 'task-rubric-items', page: rubric.worker, address: rubric.address, open: rubricItems },
    { name: 'results-rubric', page: lead, address: `projects/${rubric.results}/results`, open: seen('.met-share') },
    { name: 'account', page: evaluator, address: 'account' },
    { name: 'projects', page: lead, address: 'projects' },
    { name: 'setup', page: lead, address: `projects/${id}/setup` },
    { name: 'setup-empty', page: lead, address: `projects/${empty.project_id}/setup` },
    { name: 'setup-report', page: lead, address: `projects/${empty.project_id}/setup`, open: chooseDamaged },
    { name: 'people', page: lead, address: `projects/${id}/people` },
    { name: 'results', page: lead, address: `projects/${id}/results` },
    { name: 'results-empty', page: lead, address: `projects/${empty.project_id}/results` },
    { name: 'marks', page: lead, address: `projects/${id}/marks` },
    { name: 'accounts', page: lead, address: 'accounts' },
  ].filter(({ name }) => name.startsWith(only));
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(THEMES)('%s', (theme) => {
    test.each(WIDTHS)('%i px wide', async (width) => {
      for (const page of new Set(screens.map((screen) => screen.page))) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme });
        if (page.url() === 'about:blank') await page.goto(product.url);
        await page.evaluate((chosen) => localStorage.setItem('cotejo.language', chosen), language);
      }
      for (const { name, page, address, open } of screens) {
        await page.goto(product.url + address, { waitUntil: 'networkidle' });
        await open?.(page);
        const where = `${name} ${language} ${theme} ${width}`;
        await expectAccessible(page, where);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overflow, `${where} runs over the edge`).toBeLessThanOrEqual(0);
        if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}-${language}-${theme}-${width}.png`) });
      }
    });
  });
});

/** Two people in the middle of a comparison, and a project whose comparisons are done. */
async function comparedTasks(lead: Page) {
  const begin = async (name: string, rows: object[], settings: object) => {
    const project = await projectWith(lead, name, rows, { task_kind: 'comparison', overlap: 1, ...settings });
    const worker = await newcomer(lead, project);
    const task = await call<ComparedTask>(worker, 'POST', `projects/${project}/assignments/next`);
    const isFirst = task.responses[0]?.text.includes('Depende') ?? false;
    const said = task.responses.length === 2 ? { preference: isFirst ? -2 : 2 } : {};
    const content = comparedDraft(said, marksOn(task), isFirst ? 'A' : 'B');
    await call(worker, 'PUT', `assignments/${task.assignment_id}/draft`, { content }, { 'If-Match': '"0"' });
    return { worker, project, task, address: `tasks/${task.assignment_id}` };
  };
  const pair = await begin('Derecho laboral', comparedRows(2), {});
  const several = await begin('Derecho laboral, orden', comparedRows(3), { responses_max: 3 });
  const done = await begin('Derecho laboral, terminado', comparedRows(2, 12), {});
  let task: ComparedTask | undefined = done.task;
  for (let index = 0; task !== undefined; index++) {
    const content = comparedDraft({ preference: (index % 5) - 3 });
    await call(
      done.worker,
      'POST',
      `assignments/${task.assignment_id}/submission`,
      { content },
      { 'Idempotency-Key': `key-${index}` },
    );
    task = await call<ComparedTask | undefined>(done.worker, 'POST', `projects/${done.project}/assignments/next`);
  }
  return { pair, several, results: done.project };
}

interface ComparedTask {
  assignment_id: string;
  responses: { response_id: string; text: string; sha256: string }[];
}

/** Marks on both sides, by what the texts say, since their order is drawn by lot. */
function marksOn(task: ComparedTask): object[] {
  return task.responses.flatMap((response) => {
    if (response.text.includes('naturales')) {
      const said = { kind: 'factual_error', category: 'FAC.overclaim', severity: 'major', reason: 'La ley remite al convenio.' };
      return [comparedMark(response, 'naturales para todos los trabajadores', said)];
    }
    if (!response.text.includes('Depende')) return [];
    const said = { kind: 'strength', category: 'STR.evidence', severity: 'neutral', reason: 'Cita el artículo exacto.' };
    return [comparedMark(response, 'el Estatuto de los Trabajadores (artículo 49.1.d)', said)];
  });
}

/** A task whose prompt has rubric items, half of them answered, and a project where all are. */
async function rubricTask(lead: Page) {
  const results = await projectWith(lead, 'Óptica, terminado', rubricRows(4), { overlap: 1 });
  await answerAll(await newcomer(lead, results), results);
  const project = await projectWith(lead, 'Óptica', rubricRows(), { overlap: 1 });
  const worker = await newcomer(lead, project);
  const { assignment_id: id } = await call<{ assignment_id: string }>(worker, 'POST', `projects/${project}/assignments/next`);
  const answers = [
    { rubric_item: '1', met: true, reason: null },
    { rubric_item: '2', met: false, reason: 'La fórmula pide logaritmos.' },
  ];
  const content = { ...workedDraft(), rubric_answers: answers };
  await call(worker, 'PUT', `assignments/${id}/draft`, { content }, { 'If-Match': '"0"' });
  return { worker, address: `tasks/${id}`, results };
}

/** Somebody new who has come in by an invitation. */
async function newcomer(lead: Page, project: string): Promise<Page> {
  const worker = (await person(browser, await invitation(lead, project, 'Ana R.'), 'es')).page;
  await worker.locator('form button[type=submit]').click();
  await worker.waitForURL(product.url);
  return worker;
}

/** Somebody in the middle of their work. */
async function workedTask(lead: Page): Promise<{ worker: Page; assignment: string; project: string }> {
  const project = await projectWith(lead, 'Física divulgativa', workedRow, { unassisted_percent: 0 });
  const worker = await newcomer(lead, project);
  const { assignment_id: assignment } = await call<{ assignment_id: string }>(
    worker,
    'POST',
    `projects/${project}/assignments/next`,
  );
  await call(worker, 'PUT', `assignments/${assignment}/draft`, { content: workedDraft() }, { 'If-Match': '"0"' });
  // Something to see of the use of checks, whichever screens are looked at.
  await call(worker, 'POST', `assignments/${assignment}/checks/quick`, {});
  return { worker, assignment, project };
}

/** Suggestions on the response, the first of them in focus; a narrow screen has its own tabs. */
async function checks(page: Page): Promise<void> {
  await page.locator('.response, .reading').first().waitFor();
  await openChecks(page);
  await page.locator('.response-checks .suggestion').first().focus();
}

async function openChecks(page: Page): Promise<void> {
  const tabs = page.locator('#tab-checks, .narrow-tabs button:last-child');
  await tabs.filter({ visible: true }).first().click();
}

/** The same task as if the lot had fallen on the other side. */
async function unassisted(page: Page): Promise<void> {
  const body = JSON.stringify({ assisted: false, tools_installed: false, install_command: '' });
  await page.route('**/checks', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.reload({ waitUntil: 'networkidle' });
  await openChecks(page);
  await page.locator('.unassisted').waitFor();
  await page.unroute('**/checks');
}

/** The rubric items under the criteria. */
async function rubricItems(page: Page): Promise<void> {
  await region(3)(page);
  await page.locator('.rubric-items').scrollIntoViewIfNeeded();
}

function seen(selector: string) {
  return async (page: Page) => {
    await page.locator(selector).first().scrollIntoViewIfNeeded();
  };
}

function region(number: number) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(`Alt+Digit${number}`);
  };
}

function key(name: string) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(name);
  };
}

function pressed(name: string) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(name);
    await page.getByRole('dialog').waitFor();
  };
}

/** The keys to be changed, one of them refused. */
async function keySettings(page: Page): Promise<void> {
  await pressed('?')(page);
  await page.locator('.help-change button').click();
  const row = page.locator('#keys-text + .key-rows .key-row', { hasText: /acierto|strength/ });
  await row.locator('button').first().click();
  await page.keyboard.press('2');
  await row.getByRole('alert').waitFor();
}

async function commandsAtHome(page: Page): Promise<void> {
  await page.locator('.home-head').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('option').first().waitFor();
}

/** The foot with the justification, which a narrow screen shows by itself, and its template. */
async function template(page: Page): Promise<void> {
  await page.locator('.response, .reading').first().waitFor();
  await page.keyboard.press('Alt+KeyJ');
  await page.locator('.foot-head .link-button').click();
  await page.getByRole('dialog').waitFor();
}

/** Sentences proposed as claims. */
async function candidates(page: Page): Promise<void> {
  await region(5)(page);
  await page.locator('.claim-head:focus').waitFor();
  await page.keyboard.press('p');
  await page.locator('.candidate input:focus').waitFor();
}

/** The response written better, with what that changes. */
async function rewrite(page: Page): Promise<void> {
  await page.locator('.response, .reading').first().waitFor();
  await page.keyboard.press('Alt+KeyR');
  await page.locator('#rewrite:focus').waitFor();
  await page.locator('.rewrite-diff ins').first().waitFor();
}

/** The justification with its checks. */
async function foot(page: Page): Promise<void> {
  await page.locator('.response, .reading').first().waitFor();
  await page.keyboard.press('Alt+KeyJ');
}

async function chooseDamaged(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'respuestas.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(DAMAGED) });
  await page.getByText('unknown_role').first().waitFor();
}
