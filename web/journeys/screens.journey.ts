import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, invitation, projectWith } from './api';
import { expectAccessible, openBrowser, person } from './browser';
import { type Product, startDemo } from './product';
import { workedDraft, workedRow } from './workedTask';

/** Every screen, in both languages, light and dark, wide and narrow: no rule of axe is broken, nothing runs over the edge. */
const WIDTHS = [1360, 1024, 400];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['es', 'en'] as const;

/** Where the pictures go; without a folder none are taken. */
const pictures = process.env['COTEJO_SCREENSHOTS'];

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
  const { worker, assignment } = await workedTask(lead);
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
    { name: 'task-guideline', page: worker, address: task, open: region(6) },
    { name: 'task-review', page: worker, address: task, open: pressed('Control+Enter') },
    { name: 'task-skip', page: worker, address: task, open: pressed('Alt+s') },
    { name: 'keys', page: worker, address: task, open: pressed('?') },
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
  ];
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

/** Somebody in the middle of their work. */
async function workedTask(lead: Page): Promise<{ worker: Page; assignment: string }> {
  const project = await projectWith(lead, 'Física divulgativa', workedRow);
  const worker = (await person(browser, await invitation(lead, project, 'Ana R.'), 'es')).page;
  await worker.locator('form button[type=submit]').click();
  await worker.waitForURL(product.url);
  const { assignment_id: assignment } = await call<{ assignment_id: string }>(
    worker,
    'POST',
    `projects/${project}/assignments/next`,
  );
  await call(worker, 'PUT', `assignments/${assignment}/draft`, { content: workedDraft() }, { 'If-Match': '"0"' });
  return { worker, assignment };
}

function region(number: number) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(`Alt+Digit${number}`);
  };
}

function pressed(key: string) {
  return async (page: Page) => {
    await page.locator('.response, .reading').first().waitFor();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  };
}

async function chooseDamaged(page: Page): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'respuestas.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(DAMAGED) });
  await page.getByText('unknown_role').first().waitFor();
}
