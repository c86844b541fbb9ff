import type { Page } from 'playwright-core';
import { call, projectWith } from './api';
import { CRITERIA } from './rubricTask';
import { captured, type Sources, trustSources } from './sources';
import { newcomer, type World } from './world';

export const BROUGHT = 'Artículo 1. En 2020 la población era de 126 014 024 habitantes.';

/** A project with a submitted, proven verdict that quotes the yearbook and the census, and the person who gave it. */
export async function citedProject(here: World, sources: Sources, name: string) {
  const text = 'En 2020 México tenía 130 millones de habitantes.';
  const row = { id: 'mx', prompt: '¿Cuántos habitantes tenía México?', response: text, model: 'm' };
  const project = await projectWith(here.lead, name, row, { overlap: 1 }, (id) => trustSources(here.lead, id));
  const { page: worker } = await newcomer(here, project);
  const { assignment_id: id } = await call<{ assignment_id: string }>(worker, 'POST', `projects/${project}/assignments/next`);
  const nowhere = { start: null, end: null, exact: null, prefix: null, suffix: null, source_sha256: null, annotation_ids: [] };
  const claims = [];
  for (const path of ['/anuario', '/censo']) {
    const capture = await captured(worker, project, `http://${sources.address}${path}`);
    const quote = { capture_id: capture.id, ...capture.quote };
    const citations = [{ id: crypto.randomUUID(), stance: 'contradicts', quote, computation: null }];
    const rest = { kind: null, reference_date: '2020-03-15', confidence: 'high', split_note: null, reused_from: null };
    const said = { id: crypto.randomUUID(), text, verdict: 'contradicted', reason: 'El censo cuenta 126 014 024.' };
    claims.push({ ...said, ...nowhere, evidence: { ...rest, citations } });
  }
  const content = {
    ratings: CRITERIA.map((criterion) => ({ criterion, value: 4, not_applicable: false })),
    annotations: [],
    no_errors: true,
    claims,
    justification: 'Correcta salvo el número.',
    note: '',
    rule_reasons: {},
  };
  await call(worker, 'POST', `assignments/${id}/submission`, { content }, { 'Idempotency-Key': `cited-${project}` });
  return { project, worker };
}

/** Somebody's pasted text of an address that could not be fetched. */
export function bring(page: Page, project: string, url: string): Promise<unknown> {
  return call(page, 'POST', `projects/${project}/transcriptions?url=${encodeURIComponent(url)}`, BROUGHT);
}

/** All cited quotations are looked at, to the end. */
export async function lookedAgain(lead: Page, project: string): Promise<void> {
  await call(lead, 'POST', `projects/${project}/rechecks`);
  for (;;) {
    const { running_since } = await call<{ running_since: string | null }>(lead, 'GET', `projects/${project}/rechecks`);
    if (running_since === null) return;
    await new Promise((later) => setTimeout(later, 300));
  }
}

/** A project with something in every view: two documents, a changed quotation and one that stands, a text that waits. */
export async function keptSources(here: World, sources: Sources): Promise<string> {
  const { project, worker } = await citedProject(here, sources, 'Población, citada');
  await call(here.lead, 'POST', `projects/${project}/documents?filename=ley.txt`, BROUGHT);
  const html = `<!doctype html><title>Anuario estadístico de México</title><p>${BROUGHT}</p>`;
  await call(here.lead, 'POST', `projects/${project}/documents?filename=anuario-2020.html`, html);
  const { documents } = await call<{ documents: { document_id: string; filename: string }[] }>(
    here.lead,
    'GET',
    `projects/${project}/documents`,
  );
  const law = documents.find(({ filename }) => filename === 'ley.txt');
  await call(here.lead, 'DELETE', `projects/${project}/documents/${law?.document_id}`);
  await bring(worker, project, 'https://www.inegi.org.mx/tras-un-muro');
  await sources.change('/anuario');
  await lookedAgain(here.lead, project);
  return project;
}
