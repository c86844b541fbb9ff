import type { Page } from 'playwright-core';
import { call } from './api';

const NAME = 'Evaluadores simulados';
const PATIENCE_MILLIS = 120_000;

/** The project of the simulated evaluators, which the demo makes behind its first page. */
export async function simulatedProject(lead: Page): Promise<string> {
  const end = Date.now() + PATIENCE_MILLIS;
  while (Date.now() < end) {
    const { projects } = await call<{ projects: { project_id: string; name: string }[] }>(lead, 'GET', 'projects');
    const found = projects.find(({ name }) => name === NAME);
    if (found !== undefined) return found.project_id;
    await new Promise((later) => setTimeout(later, 500));
  }
  throw new Error('the simulated evaluators did not come');
}
