import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Request } from 'playwright-core';
import { expect } from 'vitest';

/** Of two such lists Chromium takes the last: what Playwright 1.65 switches off, and the pages of the address bar. */
const SWITCHED_OFF = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  // Each window loads two pages into a process of their own: more than half a second of a processor (Chromium 156).
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${SWITCHED_OFF.join()}`,
];

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['COTEJO_CHROMIUM'] ?? 'chromium', args: ARGUMENTS });
}

interface Person {
  page: Page;
  /** Whatever goes wrong on the page. */
  faults: string[];
}

/** A browser of one's own, in a language; its page shows nothing yet. */
export async function stranger(
  browser: Browser,
  product: string,
  language: 'es' | 'en',
  options: BrowserContextOptions = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: product,
    locale: language === 'es' ? 'es-MX' : 'en-US',
    viewport: { width: 1360, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // A refused request is told by the network; a broken policy or a React warning is a fault.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
  });
  return { page, faults };
}

/** Somebody who opens a link in a browser of their own. */
export async function person(
  browser: Browser,
  link: string,
  language: 'es' | 'en',
  options: BrowserContextOptions = {},
): Promise<Person> {
  const someone = await stranger(browser, new URL(link).origin, language, options);
  await someone.page.goto(link);
  return someone;
}

/** Nothing under way for so long is taken for the end of what a page fetches. */
const QUIET_MILLIS = 150;

/** Goes to an address and waits until the page has fetched what it shows: what it needs, and what that needs in turn. */
export async function visit(page: Page, address: string): Promise<void> {
  const underWay = new Set<Request>();
  let last = Date.now();
  const begins = (request: Request) => underWay.add(request);
  const ends = (request: Request) => {
    underWay.delete(request);
    last = Date.now();
  };
  page.on('request', begins).on('requestfinished', ends).on('requestfailed', ends);
  await page.goto(address);
  while (underWay.size > 0 || Date.now() - last < QUIET_MILLIS) await page.waitForTimeout(QUIET_MILLIS / 5);
  page.off('request', begins).off('requestfinished', ends).off('requestfailed', ends);
  await page.locator('.skeleton').waitFor({ state: 'detached' });
  await page.locator('h1').first().waitFor({ state: 'attached' });
}

/** Waits until a page that was changed stands still: what follows its size is drawn, and nothing moves or fades. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map((one) => one.finished));
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** Fails with the rules and places that axe finds broken on the page as it stands. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const results = await axe.run(document, { resultTypes: ['violations'] });
    return results.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
  expect.soft(violations, where).toEqual([]);
}
