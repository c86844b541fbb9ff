import type { Page } from 'playwright-core';
import { call, projectWith } from './api';
import { CRITERIA } from './rubricTask';
import { captured, type Sources, trustSources } from './sources';
import { newcomer, type World } from './world';

export const NUMBER_CLAIM = 'En 2020 México tenía 130 millones de habitantes.';
const MODELS = ['Encina', 'Roble'];
const RESPONSES = 14;

type Capture = Awaited<ReturnType<typeof captured>>;

/** A project whose responses were judged twice: claims with quotations, calculations and nothing at all, and a disagreement. */
export async function factsProject(here: World, sources: Sources): Promise<string> {
  const rows = Array.from({ length: RESPONSES }, (_, index) => ({
    id: `poblacion-${index}`,
    prompt: `¿Cuántos habitantes tenía México? (${index + 1})`,
    response: `${NUMBER_CLAIM} Su capital es la Ciudad de México.`,
    model: MODELS[index % 2],
    locale: index % 4 === 0 ? 'en' : 'es-MX',
    domain: index % 3 === 0 ? 'demografía' : 'geografía',
  }));
  const project = await projectWith(here.lead, 'Población, hechos', rows, { overlap: 2 }, (id) => trustSources(here.lead, id));
  const first = (await newcomer(here, project)).page;
  const capture = await captured(first, project, `http://${sources.address}/censo`);
  await judgeAll(first, project, capture, false);
  const second = (await newcomer(here, project)).page;
  await judgeAll(second, project, capture, true);
  return project;
}

/** Hands in every task that is left; somebody who is lenient believes the first number that is wrong. */
async function judgeAll(worker: Page, project: string, capture: Capture, isLenient: boolean): Promise<void> {
  for (let task = 0; ; task++) {
    const next = await call<{ assignment_id: string } | undefined>(worker, 'POST', `projects/${project}/assignments/next`);
    if (next === undefined) return;
    const content = {
      ratings: CRITERIA.map((criterion) => ({ criterion, value: criterion === 'tone' ? 5 : 4, not_applicable: false })),
      annotations: [],
      no_errors: true,
      claims: claims(task, capture, isLenient && task === 0),
      justification: 'Correcta y clara.',
      note: '',
      rule_reasons: {},
    };
    await call(
      worker,
      'POST',
      `assignments/${next.assignment_id}/submission`,
      { content },
      { 'Idempotency-Key': `facts-${isLenient}-${task}` },
    );
  }
}

function claims(task: number, capture: Capture, isLenient: boolean): object[] {
  const quoted = { id: crypto.randomUUID(), stance: 'contradicts', quote: { capture_id: capture.id, ...capture.quote } };
  const computed = (stance: string) => ({
    id: crypto.randomUUID(),
    stance,
    computation: { engine: 'cotejo-arith/1', input: '130000000 - 126014024', output: '3985976' },
  });
  const holds = task % 5 !== 1;
  return [
    claim(NUMBER_CLAIM, isLenient ? 'supported' : 'contradicted', 'number', 'El censo cuenta 126 014 024.', [
      isLenient ? computed('supports') : quoted,
    ]),
    claim(`Su capital es la Ciudad de México, dato ${task}.`, holds ? 'supported' : 'contradicted', 'fact', '', [
      computed(holds ? 'supports' : 'contradicts'),
    ]),
    ...(task % 4 === 0 ? [claim('Es el país con más hablantes de español.', 'supported', 'fact', '', [])] : []),
    claim('Creció un tercio desde entonces.', 'supported', 'math', '', [computed('supports')]),
  ];
}

function claim(text: string, verdict: string, kind: string, reason: string, citations: object[]): object {
  const evidence = { kind, reference_date: '2020-03-15', confidence: 'high', citations };
  return { id: crypto.randomUUID(), text, verdict, reason, evidence };
}
