import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, openBrowser, person } from './browser';
import { type Product, startDemo } from './product';

/** Every screen, in both languages, light and dark, wide and narrow: no rule of axe is broken, nothing runs over the edge. */
const WIDTHS = [1360, 1024, 400];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = ['es', 'en'] as const;

/** Where the pictures go; without a folder none are taken. */
const pictures = process.env['COTEJO_SCREENSHOTS'];

let product: Product;
let browser: Browser;
let lead: Page;
let evaluator: Page;
let screens: { name: string; page: Page; address: string }[];

beforeAll(async () => {
  if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
  product = await startDemo();
  browser = await openBrowser();
  lead = (await person(browser, product.links.lead, 'es')).page;
  evaluator = (await person(browser, product.links.evaluator, 'es')).page;
  const project = await json<{ projects: { project_id: string }[] }>(lead, 'GET', 'projects');
  const id = project.projects[0]?.project_id ?? '';
  const invitation = await json<{ url: string }>(lead, 'POST', `projects/${id}/invitations`, {
    display_name: 'Inés',
    role: 'evaluator',
    locale: 'es',
  });
  const task = await json<{ assignment_id: string }>(evaluator, 'POST', `projects/${id}/assignments/next`);
  const stranger = await (await browser.newContext()).newPage();
  screens = [
    { name: 'sign-in', page: stranger, address: 'sign-in' },
    { name: 'invite', page: stranger, address: new URL(invitation.url).pathname.slice(1) },
    { name: 'home', page: evaluator, address: '' },
    { name: 'task', page: evaluator, address: `tasks/${task.assignment_id}` },
    { name: 'account', page: evaluator, address: 'account' },
    { name: 'projects', page: lead, address: 'projects' },
    { name: 'setup', page: lead, address: `projects/${id}/setup` },
    { name: 'people', page: lead, address: `projects/${id}/people` },
    { name: 'results', page: lead, address: `projects/${id}/results` },
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
      for (const screen of screens) {
        const { page } = screen;
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(product.url);
        await page.evaluate((chosen) => localStorage.setItem('cotejo.language', chosen), language);
        await page.goto(product.url + screen.address, { waitUntil: 'networkidle' });
        const where = `${screen.name} ${language} ${theme} ${width}`;
        await expectAccessible(page, where);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(overflow, `${where} runs over the edge`).toBeLessThanOrEqual(0);
        if (pictures !== undefined) {
          await page.screenshot({ path: join(pictures, `${screen.name}-${language}-${theme}-${width}.png`) });
        }
      }
    });
  });
});

/** Calls the API as the person of the page. */
function json<Answer>(page: Page, method: string, path: string, body?: unknown): Promise<Answer> {
  return page.evaluate(
    async ([how, where, what]) => {
      const token = /XSRF-TOKEN=([^;]+)/.exec(document.cookie)?.[1] ?? '';
      const response = await fetch(`/api/v1/${where}`, {
        method: String(how),
        headers: { 'Content-Type': 'application/json', 'X-XSRF-TOKEN': decodeURIComponent(token) },
        ...(what === undefined ? {} : { body: JSON.stringify(what) }),
      });
      if (!response.ok) throw new Error(`${how} ${where}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    [method, path, body] as const,
  );
}
