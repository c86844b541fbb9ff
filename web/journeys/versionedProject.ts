import type { Page } from 'playwright-core';
import { call, projectWith } from './api';
import { CRITERIA } from './rubricTask';
import { newcomer, type World } from './world';

/** A prompt with a response that has something to be marked. */
const rows = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `cita-${at}`,
    model: 'modelo-oculto',
    locale: 'es-MX',
    prompt: `¿Quién dijo «la historia me absolverá»? (${at})`,
    response: `Lo dijo Fidel Castro en ${1953 + at}, en su propia defensa.`,
  }));

interface Task {
  assignment_id: string;
  protocol_id: string;
  response: { text: string; sha256: string };
}

/** A project in the middle of its work under the first version: somebody has judged one response. */
export async function versionedProject(here: World, name: string, language: 'es' | 'en' = 'es') {
  const project = await projectWith(here.lead, name, rows(4), { overlap: 2 });
  const { page: evaluator, faults } = await newcomer(here, project, language);
  await judge(evaluator, project, 'TON.unprofessional');
  return { project, evaluator, faults };
}

/** Hands in the next task of a project, with one mark of a category. */
export async function judge(page: Page, project: string, category: string): Promise<Task> {
  const task = await call<Task>(page, 'POST', `projects/${project}/assignments/next`);
  const exact = 'en su propia defensa';
  const [before = '', after = ''] = task.response.text.split(exact);
  const start = [...before].length;
  const annotation = {
    id: crypto.randomUUID(),
    target: 'span',
    kind: 'weakness',
    category,
    severity: 'minor',
    start,
    end: start + [...exact].length,
    exact,
    prefix: [...before].slice(-32).join(''),
    suffix: [...after].slice(0, 32).join(''),
    source_sha256: task.response.sha256,
    point: false,
    reason: 'Suena a panfleto.',
    consequence_of: null,
    guideline_rule: null,
  };
  const ratings = CRITERIA.map((criterion, at) => ({
    criterion,
    value: at === 4 ? 3 : 4,
    not_applicable: false,
    reason: null,
  }));
  const content = {
    ratings,
    annotations: [annotation],
    claims: [],
    no_errors: false,
    justification: 'Correcta y clara, con un tono algo cargado.',
    note: '',
    confidence: 2,
    rule_reasons: {},
  };
  await call(
    page,
    'POST',
    `assignments/${task.assignment_id}/submission`,
    { content },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  return task;
}

interface Draft {
  guideline: { es: string; en: string };
  taxonomy: { categories: { code: string; label: { es: string; en: string } }[] };
}

/** The draft of the second version by the API: a category has another code and name, a section another sentence. */
export async function secondVersion(lead: Page, project: string): Promise<void> {
  const at = `projects/${project}/protocol/draft`;
  const draft = await call<Draft>(lead, 'POST', at);
  const categories = draft.taxonomy.categories.map((one) =>
    one.code === 'TON.unprofessional' ? { ...one, code: 'TON.loaded', label: { es: 'Tono cargado', en: 'Loaded tone' } } : one,
  );
  await call(lead, 'PUT', `${at}/taxonomy`, { ...draft.taxonomy, categories });
  const { es, en } = draft.guideline;
  await call(lead, 'PUT', `${at}/guideline`, {
    es: es.replace('## 5. Marcas (anotaciones)\n', '## 5. Marcas (anotaciones)\n5.0 Una cita de época no es tono cargado.\n'),
    en: en.replace('## 5. Marks (annotations)\n', '## 5. Marks (annotations)\n5.0 A period quotation is no loaded tone.\n'),
  });
}

/** What became of the renamed category, and the words of the version. */
export async function mapped(lead: Page, project: string): Promise<void> {
  const at = `projects/${project}/protocol/draft`;
  const fate = { part: 'category', code: 'TON.unprofessional', kind: 'renamed', targets: ['TON.loaded'], points: null };
  await call(lead, 'PUT', `${at}/mapping`, { fates: [fate] });
  const note = { es: 'El tono se marca cuando lo pone la respuesta.', en: 'Tone is marked where the response adds it.' };
  await call(lead, 'PUT', `${at}/log`, { note, entries: [] });
}

/** A question on a task in the evaluator's hands. */
export async function ask(page: Page, project: string, question: string): Promise<string> {
  const task = await call<Task>(page, 'POST', `projects/${project}/assignments/next`);
  await call(page, 'POST', `assignments/${task.assignment_id}/questions`, {
    question,
    about: { kind: 'category', text: 'Tono cargado (TON.loaded)' },
  });
  return task.assignment_id;
}

/** Projects at every station: a draft with a gap, one that is to be acknowledged, and one with questions and results. */
export async function versionScreens(here: World) {
  const { lead } = here;
  const drafted = await versionedProject(here, 'Historia, versión siguiente');
  await ask(drafted.evaluator, drafted.project, '¿Y si la cita es de época?');
  await secondVersion(lead, drafted.project);
  const published = await versionedProject(here, 'Historia, publicada');
  const asking = await ask(published.evaluator, published.project, '¿Y si la cita es de época?');
  await secondVersion(lead, published.project);
  await mapped(lead, published.project);
  const { questions } = await call<{ questions: { question: { question_id: string } }[] }>(
    lead,
    'GET',
    `projects/${published.project}/questions`,
  );
  await call(lead, 'POST', `projects/${published.project}/questions/${questions[0]?.question.question_id}/answer`, {
    answer: 'No es tono de la respuesta: no la marques.',
    change: { es: 'Las citas de época no son tono cargado.', en: 'Period quotations are no loaded tone.' },
  });
  await call(lead, 'POST', `projects/${published.project}/publish`, {});
  return { drafted, published, asking: `tasks/${asking}` };
}
