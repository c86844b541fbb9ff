import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { call, invitation } from './api';
import { openBrowser, person, stranger } from './browser';
import { type Product, startDemo } from './product';
import type { Shared } from './sharedProduct';
import { Sources } from './sources';

/** A running product, a browser, and the lead in it. */
export interface World {
  product: { url: string };
  browser: Browser;
  lead: Page;
}

/** The same with what belongs to one file alone. */
export interface OwnWorld extends World {
  product: Product;
}

export interface SharedWorld extends World {
  /** The site that its product may fetch and search. */
  sources: Sources;
}

/**
 * The product that all files of a run share, with a browser of one's own: a file works in projects that it makes, with
 * people whom it invites, and leaves the demo's as they are. It holds nothing before the first test and goes after the last.
 */
export function world(): SharedWorld {
  const here = {} as SharedWorld;
  beforeAll(async () => {
    const answer = await fetch(inject('sharedProduct'));
    if (!answer.ok) throw new Error(await answer.text());
    const { url, lead, sources } = (await answer.json()) as Shared;
    here.product = { url };
    here.sources = new Sources(sources);
    here.browser = await openBrowser();
    here.lead = (await person(here.browser, url, 'es', { storageState: lead })).page;
  });
  afterAll(() => here.browser?.close());
  return here;
}

/** A product that is this file's alone, for what ends it, changes its demo or looks at all that it holds. */
export function ownWorld(settings: () => Promise<Record<string, string>> = async () => ({})): OwnWorld {
  const here = {} as OwnWorld;
  beforeAll(async () => {
    here.product = await startDemo(await settings());
    here.browser = await openBrowser();
    here.lead = (await person(here.browser, here.product.links.lead, 'es')).page;
  });
  afterAll(async () => {
    await here.browser?.close();
    await here.product?.stop();
  });
  return here;
}

export interface TakenTask {
  page: Page;
  id: string;
  faults: string[];
}

interface Taking {
  language?: 'es' | 'en';
  /** What has already been written. */
  content?: object | null;
  /** Done to their browser before the task is opened. */
  before?: (context: BrowserContext) => Promise<void>;
}

/** Somebody new who has accepted an invitation; their page shows nothing yet. */
export async function newcomer(
  { product, browser, lead }: World,
  project: string,
  language: 'es' | 'en' = 'es',
  role: 'evaluator' | 'reviewer' = 'evaluator',
) {
  const link = await invitation(lead, project, 'Ana R.', role);
  const someone = await stranger(browser, product.url, language);
  const answer = { display_name: 'Ana R.', locale: language };
  await call(someone.page, 'POST', `invitations/${link.split('/').at(-1)}`, answer);
  return someone;
}

/** Somebody new opens the next task of a project, whose responses are in sight at once. */
export async function takeTask(here: World, project: string, taking: Taking = {}): Promise<TakenTask> {
  const taken = await openTask(here, project, taking);
  await taken.page.locator('.reading').first().waitFor();
  return taken;
}

/** Somebody new opens the next task of a project. */
export async function openTask(here: World, project: string, taking: Taking = {}): Promise<TakenTask> {
  const { language = 'es', content = null, before } = taking;
  const { page, faults } = await newcomer(here, project, language);
  const { assignment_id: id } = await call<{ assignment_id: string }>(page, 'POST', `projects/${project}/assignments/next`);
  if (content !== null) await call(page, 'PUT', `assignments/${id}/draft`, { content }, { 'If-Match': '"0"' });
  await before?.(page.context());
  await page.goto(`${here.product.url}tasks/${id}`);
  return { page, id, faults };
}

/** The draft as the server has it once it is saved. */
export async function keptContent<Content>(page: Page, id: string): Promise<Content> {
  await page.keyboard.press('Control+s');
  await page
    .locator('.saved', { hasText: /\d\d:\d\d:\d\d/ })
    .first()
    .waitFor();
  return (await call<{ draft: { content: Content } }>(page, 'GET', `assignments/${id}`)).draft.content;
}
