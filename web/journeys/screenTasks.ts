import type { Page } from 'playwright-core';
import { call, draftWith, projectWith } from './api';
import { comparedDraft, comparedMark, comparedRows } from './comparedTask';
import { answerAll, rubricRows } from './rubricTask';
import { captured, type Sources, trustSources } from './sources';
import { workedDraft, workedRow } from './workedTask';
import { newcomer, type World } from './world';

/** Two people in the middle of a comparison, and a project whose comparisons are done. */
export async function comparedTasks(here: World) {
  const begin = async (name: string, rows: object[], settings: object) => {
    const project = await projectWith(here.lead, name, rows, { task_kind: 'comparison', overlap: 1, ...settings });
    const { page: worker } = await newcomer(here, project);
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
export async function rubricTask(here: World) {
  const results = await projectWith(here.lead, 'Óptica, terminado', rubricRows(4), { overlap: 1 });
  await answerAll((await newcomer(here, results)).page, results);
  const project = await projectWith(here.lead, 'Óptica', rubricRows(), { overlap: 1 });
  const { page: worker } = await newcomer(here, project);
  const { assignment_id: id } = await call<{ assignment_id: string }>(worker, 'POST', `projects/${project}/assignments/next`);
  const answers = [
    { rubric_item: '1', met: true, reason: null },
    { rubric_item: '2', met: false, reason: 'La fórmula pide logaritmos.' },
  ];
  const content = { ...workedDraft(), rubric_answers: answers };
  await call(worker, 'PUT', `assignments/${id}/draft`, { content }, { 'If-Match': '"0"' });
  return { worker, address: `tasks/${id}`, results };
}

/** Somebody in the middle of proving a claim: a source is archived, a passage and a calculation are cited. */
export async function evidenceTask(here: World, sources: Sources) {
  const text = 'En 2020 México tenía 130 millones de habitantes.';
  const row = { id: 'mx', prompt: '¿Cuántos habitantes tenía México?', response: text, model: 'm' };
  const project = await projectWith(here.lead, 'Población', row, { overlap: 1 }, (id) => trustSources(here.lead, id));
  const { page: worker } = await newcomer(here, project);
  const { assignment_id: id } = await call<{ assignment_id: string }>(worker, 'POST', `projects/${project}/assignments/next`);
  const capture = await captured(worker, project, `http://${sources.address}/censo`);
  const [claim] = workedDraft().claims;
  const evidence = {
    kind: null,
    reference_date: '2020-03-15',
    confidence: 'high',
    split_note: null,
    reused_from: null,
    citations: [
      {
        id: crypto.randomUUID(),
        stance: 'contradicts',
        quote: { capture_id: capture.id, ...capture.quote },
        computation: null,
      },
      {
        id: crypto.randomUUID(),
        stance: 'context',
        quote: null,
        computation: { engine: 'cotejo-arith/1', input: 'percent_change(126014024, 130000000)', output: '3.2' },
      },
    ],
  };
  const nowhere = { start: null, end: null, exact: null, prefix: null, suffix: null, source_sha256: null };
  const claims = [{ ...claim, ...nowhere, text, annotation_ids: [], reason: 'El censo cuenta 126 014 024.', evidence }];
  const content = { ...workedDraft(), annotations: [], claims, no_errors: true };
  await call(worker, 'PUT', `assignments/${id}/draft`, { content }, { 'If-Match': '"0"' });
  await call(worker, 'POST', `projects/${project}/searches`, {
    claim_id: claim?.id,
    query: 'población México 2020',
    language: 'es',
  });
  return { worker, address: `tasks/${id}` };
}

/** Two tasks whose protocol sets an order: one whose response is still hidden, and one with its lists half ticked off. */
export async function orderedTasks(here: World) {
  const begin = async (name: string, order: object, content: object) => {
    const project = await projectWith(here.lead, name, workedRow, { unassisted_percent: 0, ...order });
    const { page: worker } = await newcomer(here, project);
    const { assignment_id: id } = await call<{ assignment_id: string }>(worker, 'POST', `projects/${project}/assignments/next`);
    await call(worker, 'PUT', `assignments/${id}/draft`, { content: { ...workedDraft(), ...content } }, { 'If-Match': '"0"' });
    return { worker, address: `tasks/${id}` };
  };
  const items = ['Una fórmula', 'Un ejemplo que se pueda probar en casa'].map((text) => ({ text, met: null }));
  const answers = [
    { rule: 'GC-01', answer: 'met' },
    { rule: 'GC-02', answer: 'not_met' },
  ];
  return {
    hidden: await begin('Óptica, condiciones', { conditions_first: true }, { conditions: { confirmed: false, items } }),
    listed: await begin(
      'Óptica, normas',
      { conditions_first: true, guideline_checklist: true },
      { conditions: { confirmed: true, items }, guideline_answers: answers },
    ),
  };
}

/** Somebody in the middle of their work. */
export async function workedTask(here: World): Promise<{ worker: Page; assignment: string; project: string }> {
  const project = await projectWith(here.lead, 'Física divulgativa', workedRow, { unassisted_percent: 0 });
  const { page: worker } = await newcomer(here, project);
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

/** An item that somebody has judged, one with a grave mark where there is one. */
export async function judgedItem(lead: Page, project: string): Promise<string> {
  const found = (query: string) =>
    call<{ items: { item_id: string }[] }>(lead, 'GET', `projects/${project}/items?${query}`).then(({ items }) => items[0]);
  const item = (await found('severity=major')) ?? (await found('state=complete')) ?? (await found('state=in_work'));
  if (item === undefined) throw new Error(`expected a judged item in ${project}, found none`);
  return item.item_id;
}

/** Drafts to be tried: of one response, and of a comparison. */
export async function draftProjects(lead: Page) {
  return {
    single: await draftWith(lead, 'Física divulgativa, borrador', workedRow),
    comparison: await draftWith(lead, 'Derecho laboral, borrador', comparedRows(2, 2), { task_kind: 'comparison' }),
  };
}
