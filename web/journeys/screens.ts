import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { call, invitation } from './api';
import { expectAccessible, person, settled, visit } from './browser';
import { factsProject } from './factsProject';
import {
  answering,
  candidates,
  capturedText,
  checklist,
  checks,
  chooseDamaged,
  commandsAtHome,
  editedPart,
  evidence,
  firstBehind,
  firstRater,
  foot,
  key,
  keySettings,
  pressed,
  region,
  rewrite,
  template,
  unassisted,
} from './screenActs';
import { comparedTasks, draftProjects, evidenceTask, judgedItem, orderedTasks, rubricTask, workedTask } from './screenTasks';
import { simulatedProject } from './simulated';
import { documentText, otherVersion, pasted, registryDraft, ruleForm, transcribedText } from './sourceActs';
import { openSources, type Site, type Sources } from './sources';
import { keptSources } from './sourceWork';
import { versionScreens } from './versionedProject';
import { type OwnWorld, ownWorld } from './world';

const WIDTHS = [1360, 1024, 400] as const;
const HEIGHT = 900;
const THEMES = ['light', 'dark'] as const;

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
  /** Of a long page, the part that is looked at; else it is what has the focus. */
  shown?: string;
}

/**
 * Every screen in a language, light and dark, wide and narrow: no rule of axe is broken, nothing runs over the edge. All
 * looks of one screen are taken on one load: the page follows its window and the theme as it does for a reader.
 */
export function screensIn(language: 'es' | 'en'): void {
  let site: Site;
  const here = ownWorld(async () => {
    site = await openSources();
    return site.sources.settings;
  });
  afterAll(() => site?.close());
  let screens: Screen[];

  beforeAll(async () => {
    if (pictures !== undefined) mkdirSync(pictures, { recursive: true });
    screens = await screensOf(here, site.sources);
  });

  test(`in ${language}, light and dark, 1360, 1024 and 400 px wide`, { timeout: 900_000 }, async () => {
    for (const page of new Set(screens.map((screen) => screen.page))) {
      if (page.url() === 'about:blank') await page.goto(here.product.url);
      await page.evaluate((chosen) => localStorage.setItem('cotejo.language', chosen), language);
    }
    for (const { name, page, address, open, shown } of screens) {
      await page.setViewportSize({ width: WIDTHS[0], height: HEIGHT });
      await visit(page, here.product.url + address);
      await open?.(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: HEIGHT });
        if (shown === undefined) await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'nearest' }));
        else await page.locator(shown).first().scrollIntoViewIfNeeded();
        for (const theme of THEMES) {
          await page.emulateMedia({ colorScheme: theme });
          await settled(page);
          await look(page, `${name}-${language}-${theme}-${width}`);
        }
      }
    }
  });
}

async function look(page: Page, where: string): Promise<void> {
  await expectAccessible(page, where);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect.soft(overflow, `${where} runs over the edge`).toBeLessThanOrEqual(0);
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${where}.png`) });
}

/** All of them, each on the page of whoever it is for, with something to see on it. */
async function screensOf(here: OwnWorld, sources: Sources): Promise<Screen[]> {
  const { product, browser, lead } = here;
  const evaluator = (await person(browser, product.links.evaluator, 'es')).page;
  const reviewer = (await person(browser, product.links.reviewer, 'es')).page;
  const { projects } = await call<{ projects: { project_id: string }[] }>(lead, 'GET', 'projects');
  const id = projects[0]?.project_id ?? '';
  const invited = await invitation(lead, id, 'Inés');
  await call(evaluator, 'POST', `projects/${id}/assignments/next`);
  const empty = await call<{ project_id: string }>(lead, 'POST', 'projects', { name: 'Física divulgativa, borrador' });
  const { worker, assignment, project: worked } = await workedTask(here);
  const compared = await comparedTasks(here);
  const rubric = await rubricTask(here);
  const drafts = await draftProjects(lead);
  const ordered = await orderedTasks(here);
  const evident = await evidenceTask(here, sources);
  const facts = await factsProject(here, sources);
  const cited = await keptSources(here, sources);
  const simulated = await simulatedProject(lead);
  const versions = await versionScreens(here);
  const stranger = await (await browser.newContext()).newPage();
  const task = `tasks/${assignment}`;
  return [
    { name: 'sign-in', page: stranger, address: 'sign-in' },
    { name: 'invite', page: stranger, address: new URL(invited).pathname.slice(1) },
    { name: 'home', page: evaluator, address: '' },
    { name: 'home-empty', page: reviewer, address: '' },
    { name: 'task', page: worker, address: task, open: region(3) },
    { name: 'task-marks', page: worker, address: task, open: region(4) },
    { name: 'task-claims', page: worker, address: task, open: region(5) },
    { name: 'task-evidence', page: evident.worker, address: evident.address, open: evidence, shown: '.evidence' },
    { name: 'task-transcription', page: evident.worker, address: evident.address, open: pasted, shown: '.transcription' },
    { name: 'task-captured', page: evident.worker, address: evident.address, open: capturedText },
    { name: 'task-candidates', page: worker, address: task, open: candidates },
    { name: 'task-rewrite', page: worker, address: task, open: rewrite },
    { name: 'task-guideline', page: worker, address: task, open: region(6) },
    { name: 'task-checks', page: worker, address: task, open: checks },
    { name: 'task-unassisted', page: worker, address: task, open: unassisted },
    { name: 'task-conditions', page: ordered.hidden.worker, address: ordered.hidden.address },
    { name: 'task-checklist', page: ordered.listed.worker, address: ordered.listed.address, open: checklist },
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
    { name: 'compare-checks', page: compared.pair.worker, address: compared.pair.address, open: key('k') },
    { name: 'compare-ranking', page: compared.several.worker, address: compared.several.address },
    { name: 'compare-keys', page: compared.pair.worker, address: compared.pair.address, open: pressed('?') },
    { name: 'results-compared', page: lead, address: `projects/${compared.results}/results` },
    { name: 'task-rubric-items', page: rubric.worker, address: rubric.address, open: region(3), shown: '.rubric-items' },
    { name: 'results-rubric', page: lead, address: `projects/${rubric.results}/results`, shown: '.met-share' },
    { name: 'results-facts', page: lead, address: `projects/${facts}/results`, shown: '.segmented' },
    { name: 'facts', page: lead, address: `projects/${facts}/facts` },
    { name: 'facts-filtered', page: lead, address: `projects/${facts}/facts?tier=A&kind=number&site=127.0.0.1` },
    { name: 'facts-none', page: lead, address: `projects/${facts}/facts?q=zzz` },
    { name: 'facts-sources', page: lead, address: `projects/${facts}/facts?view=sources` },
    { name: 'facts-disagreements', page: lead, address: `projects/${facts}/facts?view=disagreements` },
    { name: 'facts-stale', page: lead, address: `projects/${facts}/facts?view=stale` },
    { name: 'facts-empty', page: lead, address: `projects/${empty.project_id}/facts` },
    { name: 'account', page: evaluator, address: 'account' },
    { name: 'projects', page: lead, address: 'projects' },
    { name: 'setup', page: lead, address: `projects/${id}/setup` },
    { name: 'setup-empty', page: lead, address: `projects/${empty.project_id}/setup` },
    { name: 'setup-report', page: lead, address: `projects/${empty.project_id}/setup`, open: chooseDamaged },
    { name: 'preview', page: lead, address: `projects/${drafts.single}/preview`, open: region(4) },
    { name: 'preview-compared', page: lead, address: `projects/${drafts.comparison}/preview` },
    { name: 'preview-none', page: lead, address: `projects/${empty.project_id}/preview` },
    { name: 'setup-draft', page: lead, address: `projects/${drafts.single}/setup` },
    { name: 'setup-guideline', page: lead, address: `projects/${drafts.single}/setup`, open: editedPart(0) },
    { name: 'setup-taxonomy', page: lead, address: `projects/${drafts.single}/setup`, open: editedPart(1) },
    { name: 'setup-rubric', page: lead, address: `projects/${drafts.single}/setup`, open: editedPart(2) },
    { name: 'people', page: lead, address: `projects/${id}/people` },
    { name: 'results', page: lead, address: `projects/${id}/results` },
    { name: 'results-empty', page: lead, address: `projects/${empty.project_id}/results` },
    { name: 'marks', page: lead, address: `projects/${id}/marks` },
    { name: 'items', page: lead, address: `projects/${id}/items` },
    { name: 'items-filtered', page: lead, address: `projects/${id}/items?severity=major&state=in_work` },
    { name: 'items-none', page: lead, address: `projects/${id}/items?q=zzz` },
    { name: 'items-empty', page: lead, address: `projects/${empty.project_id}/items` },
    { name: 'item', page: lead, address: `projects/${id}/items/${await judgedItem(lead, id)}`, shown: '.painted-text' },
    {
      name: 'item-compared',
      page: lead,
      address: `projects/${compared.results}/items/${await judgedItem(lead, compared.results)}`,
    },
    {
      name: 'item-rubric',
      page: lead,
      address: `projects/${rubric.results}/items/${await judgedItem(lead, rubric.results)}`,
      shown: '.said',
    },
    { name: 'item-unknown', page: lead, address: `projects/${id}/items/${empty.project_id}` },
    { name: 'sources', page: lead, address: `projects/${id}/sources` },
    { name: 'sources-draft', page: lead, address: `projects/${id}/sources`, open: registryDraft, shown: '.draft-bar' },
    { name: 'sources-form', page: lead, address: `projects/${empty.project_id}/sources`, open: ruleForm },
    { name: 'sources-conflict', page: lead, address: `projects/${worked}/sources`, open: otherVersion, shown: '.other-version' },
    { name: 'sources-reader', page: evaluator, address: `projects/${id}/sources` },
    { name: 'sources-documents', page: lead, address: `projects/${cited}/sources?view=documents` },
    { name: 'sources-document', page: lead, address: `projects/${cited}/sources?view=documents`, open: documentText },
    { name: 'sources-documents-empty', page: lead, address: `projects/${empty.project_id}/sources?view=documents` },
    { name: 'sources-rechecks', page: lead, address: `projects/${cited}/sources?view=rechecks` },
    { name: 'sources-rechecks-empty', page: lead, address: `projects/${empty.project_id}/sources?view=rechecks` },
    { name: 'sources-waiting', page: lead, address: `projects/${cited}/sources?view=transcriptions`, open: transcribedText },
    { name: 'sources-waiting-empty', page: lead, address: `projects/${empty.project_id}/sources?view=transcriptions` },
    { name: 'quality', page: lead, address: `projects/${simulated}/quality` },
    { name: 'quality-behind', page: lead, address: `projects/${simulated}/quality`, open: firstBehind, shown: '.quality-behind' },
    { name: 'quality-empty', page: lead, address: `projects/${empty.project_id}/quality` },
    { name: 'quality-raters', page: lead, address: `projects/${simulated}/quality?view=raters` },
    {
      name: 'quality-rater',
      page: lead,
      address: `projects/${simulated}/quality?view=raters`,
      open: firstRater,
      shown: '.rater-words',
    },
    { name: 'quality-gold', page: lead, address: `projects/${simulated}/quality?view=gold` },
    { name: 'quality-gold-empty', page: lead, address: `projects/${empty.project_id}/quality?view=gold` },
    { name: 'quality-own', page: evaluator, address: `projects/${id}/quality` },
    { name: 'protocol-draft', page: lead, address: `projects/${versions.drafted.project}/protocol` },
    { name: 'protocol-mapping', page: lead, address: `projects/${versions.drafted.project}/protocol`, shown: '.mapping-rows' },
    { name: 'protocol-none', page: lead, address: `projects/${versions.published.project}/protocol` },
    { name: 'protocol-first', page: lead, address: `projects/${empty.project_id}/protocol` },
    { name: 'protocol-history', page: lead, address: `projects/${versions.published.project}/protocol?view=history` },
    {
      name: 'protocol-questions',
      page: lead,
      address: `projects/${versions.drafted.project}/protocol?view=questions`,
      open: answering,
    },
    { name: 'protocol-questions-empty', page: lead, address: `projects/${empty.project_id}/protocol?view=questions` },
    { name: 'protocol-changes', page: versions.published.evaluator, address: `projects/${versions.published.project}/protocol` },
    {
      name: 'protocol-mine',
      page: versions.published.evaluator,
      address: `projects/${versions.published.project}/protocol?view=mine`,
    },
    { name: 'protocol-mine-empty', page: evaluator, address: `projects/${id}/protocol?view=mine` },
    { name: 'protocol-unchanged', page: evaluator, address: `projects/${id}/protocol` },
    { name: 'setup-next', page: lead, address: `projects/${versions.drafted.project}/setup` },
    { name: 'results-versions', page: lead, address: `projects/${versions.published.project}/results` },
    { name: 'task-gap', page: versions.published.evaluator, address: versions.asking, open: pressed('Alt+g') },
    { name: 'accounts', page: lead, address: 'accounts' },
  ].filter(({ name }) => name.startsWith(only));
}
