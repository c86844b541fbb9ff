import type { Page } from 'playwright-core';
import type { ProtocolView } from '../../src/api/types';
import { call, projectWith } from '../api';
import { newcomer, type World } from '../world';
import { longDraft, longRow } from './longTask';
import { installStopwatch } from './stopwatch';

export const LONG = 20_000;
export const SHORT = 4_000;
export const MARKS = 200;

/** A task of its own person, at its own browser with the stopwatch in it. */
export interface TimedTask {
  page: Page;
  home: string;
  address: string;
}

/** The long response without marks and with them, and a short one. */
export async function timedTasks(here: World): Promise<Record<'bare' | 'marked' | 'short', TimedTask>> {
  const long = await projectWith(here.lead, 'Cielos', longRow(LONG), { overlap: 2 });
  const short = await projectWith(here.lead, 'Cielos, resumen', longRow(SHORT), { overlap: 1 });
  return {
    bare: await openTask(here, long, LONG, 0),
    marked: await openTask(here, long, LONG, MARKS),
    short: await openTask(here, short, SHORT, 0),
  };
}

async function openTask(here: World, project: string, characters: number, marks: number): Promise<TimedTask> {
  const { page } = await newcomer(here, project);
  await installStopwatch(page);
  const { assignment_id: id } = await call<{ assignment_id: string }>(page, 'POST', `projects/${project}/assignments/next`);
  const { taxonomy } = await call<ProtocolView>(page, 'GET', `projects/${project}/protocol`);
  const content = longDraft(characters, marks, taxonomy.categories);
  await call(page, 'PUT', `assignments/${id}/draft`, { content }, { 'If-Match': '"0"' });
  return { page, home: here.product.url, address: `${here.product.url}tasks/${id}` };
}
