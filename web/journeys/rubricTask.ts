import type { Page } from 'playwright-core';
import { call } from './api';
import { workedRow } from './workedTask';

/** What is asked of the responses to one prompt alone. */
const RUBRIC_ITEMS = [
  { text: 'Nombra la dispersión de Rayleigh y la liga a la longitud de onda', points: 7, axis: 'exactitud' },
  { text: 'Da una fórmula que un grupo de secundaria pueda usar', points: 4, axis: 'utilidad' },
  { text: 'Propone un experimento con material de casa', points: 3, axis: 'utilidad' },
  { text: 'Pone una fecha equivocada al trabajo de Rayleigh', points: -6, axis: 'exactitud' },
];

/** The worked row with rubric items; so many prompts, each answered by two models. */
export function rubricRows(prompts = 1): object[] {
  return Array.from({ length: prompts * 2 }, (_, index) => {
    const prompt = Math.floor(index / 2);
    const [first, ...rest] = workedRow.messages;
    const messages = [{ role: 'user', content: `${first?.content ?? ''} (grupo ${prompt + 1})` }, ...rest];
    return {
      ...workedRow,
      id: `cielo-${index}`,
      model: `modelo-${'ab'[index % 2]}`,
      messages,
      rubric_items: RUBRIC_ITEMS,
    };
  });
}

export const CRITERIA = [
  'accuracy',
  'helpfulness',
  'reasoning',
  'clarity',
  'tone',
  'completeness',
  'guideline',
  'language_es',
  'safety',
  'overall',
];

/** Hands in every task that is left, each rubric item answered by a fixed pattern. */
export async function answerAll(worker: Page, project: string): Promise<void> {
  for (let task = 0; ; task++) {
    const next = await call<{ assignment_id: string } | undefined>(worker, 'POST', `projects/${project}/assignments/next`);
    if (next === undefined) return;
    const content = {
      ratings: CRITERIA.map((criterion) => ({ criterion, value: 4, not_applicable: false })),
      annotations: [],
      no_errors: true,
      claims: [],
      justification: 'Correcta y clara.',
      note: '',
      rule_reasons: {},
      rubric_answers: RUBRIC_ITEMS.map((_, item) => ({ rubric_item: String(item + 1), met: (task * (item + 2)) % 3 !== 1 })),
    };
    await call(
      worker,
      'POST',
      `assignments/${next.assignment_id}/submission`,
      { content },
      { 'Idempotency-Key': `rubric-${task}` },
    );
  }
}
