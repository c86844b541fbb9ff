import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Annotation, Category, ProtocolView, SubmissionContent } from '../src/api/types';
import { findCategories } from '../src/features/evaluate/categorySearch';
import { kindOf } from '../src/features/evaluate/marking';
import { call, projectWith } from './api';
import { comparedRows } from './comparedTask';
import { Hands, type Keystrokes, median, shortest } from './keystrokes';
import { words } from './words';
import { workedRow } from './workedTask';
import { keptContent, takeTask, world } from './world';

/**
 * How many keys the work takes, counted while a real browser is driven by keys alone. docs/keyboard.md carries what is
 * measured here; `./cotejo keystrokes` prints it.
 */
const KEYS_MAX = 9;
const FILTER_MAX = 4;
const DOCUMENT = resolve(import.meta.dirname, '../../docs/keyboard.md');

/** Where the command wants the table; without it the page is held to what is measured. */
const target = process.env['COTEJO_KEYSTROKES'];

const here = world();

interface Measured {
  errors: Keystrokes[];
  strengths: Keystrokes[];
  single: Keystrokes;
  selecting: Keystrokes;
  compared: Keystrokes;
}

const measured: Partial<Record<'es' | 'en', Measured>> = {};

describe.each(['es', 'en'] as const)('in %s', (language) => {
  const t = words(language);

  async function open(
    name: string,
    rows: object | object[],
    settings: object,
  ): Promise<{ hands: Hands; project: string; id: string }> {
    const project = await projectWith(here.lead, `${name} ${language}`, rows, settings);
    const { page, id } = await takeTask(here, project, { language });
    return { hands: new Hands(page), project, id };
  }

  test('a mark with category and severity, and whole tasks', async () => {
    const marks = await everyCategory();
    const { single, selecting } = await wholeResponse();
    const compared = await comparedPair();
    measured[language] = { ...marks, single, selecting, compared };

    expect(median(marks.errors.map(({ keys }) => keys))).toBeLessThanOrEqual(KEYS_MAX);
    expect(median(marks.errors.map(({ filter }) => filter))).toBeLessThanOrEqual(FILTER_MAX);
  });

  /** What an experienced evaluator types to find a category. */
  function lettersOf(categories: readonly Category[], category: Category): string {
    const mark = { kind: kindOf(category), target: 'span', point: false, category: '' } as Annotation;
    const letters = shortest(
      `${category.label[language]} ${category.code}`,
      (typed) => findCategories(categories, typed, mark, null)[0] === category,
    );
    if (letters === null) throw new Error(`${category.code} is never found first`);
    return letters;
  }

  /** One mark of every category that a passage can have, each found by its shortest word and given a severity. */
  async function everyCategory(): Promise<Pick<Measured, 'errors' | 'strengths'>> {
    const { hands, project, id } = await open('Marcas', workedRow, {});
    const { page } = hands;
    const { taxonomy } = await call<ProtocolView>(page, 'GET', `projects/${project}/protocol`);
    const usable = taxonomy.categories.filter((one) => one.targets.includes('span'));
    const errors: Keystrokes[] = [];
    const strengths: Keystrokes[] = [];
    const wanted: { category: string; severity: string }[] = [];
    await page.keyboard.press('Alt+Digit2');
    for (const category of usable) {
      await page.keyboard.press('ArrowRight');
      const kind = kindOf(category);
      const letters = lettersOf(usable, category);
      const severity = severityOf(category);
      await hands.press({ strength: '1', weakness: '2', factual_error: '3' }[kind]);
      await hands.filter(letters);
      await hands.press('Enter');
      if (kind !== 'strength') await hands.press({ neutral: '1', minor: '2', major: '3', critical: '4' }[severity]);
      await hands.press('Control+Enter');
      (kind === 'strength' ? strengths : errors).push(hands.take());
      wanted.push({ category: category.code, severity });
    }
    const content = await keptContent<SubmissionContent>(page, id);
    expect(content.annotations.map(({ category, severity }) => ({ category, severity }))).toEqual(wanted);
    await page.context().close();
    return { errors, strengths };
  }

  /** Ten criteria, four marks, three claims with verdicts, the justification and the confidence, from opening to the end. */
  async function wholeResponse(): Promise<Pick<Measured, 'single' | 'selecting'>> {
    const { hands, id, project } = await open('Entera', workedRow, {});
    const { page } = hands;
    const selecting: Keystrokes[] = [];
    const parts: Keystrokes[] = [];
    const select = async (sentences: number) => {
      parts.push(hands.take());
      await hands.repeat(sentences, 'ArrowDown');
      selecting.push(hands.take());
    };
    const { taxonomy } = await call<ProtocolView>(page, 'GET', `projects/${project}/protocol`);
    const letters = (code: string) => {
      const category = taxonomy.categories.find((one) => one.code === code);
      if (category === undefined) throw new Error(`no category ${code}`);
      return lettersOf(taxonomy.categories, category);
    };

    await hands.press('Alt+Digit2');
    await select(2);
    await mark(hands, '1', letters('STR.insight'));
    await select(2);
    await mark(hands, '2', letters('REA.gap'), '2');
    await select(1);
    await mark(hands, '3', letters('FAC.number'), '3', 'Rayleigh publicó su trabajo en 1871.');
    await select(1);
    await mark(hands, '1', letters('STR.insight'));

    // The claims: the sentence with the error, and the two after it.
    await hands.press('Alt+Digit2');
    parts.push(hands.take());
    await hands.repeat(2, 'ArrowUp');
    selecting.push(hands.take());
    for (const verdict of ['d', 's', 's']) {
      await hands.press('c');
      await page.locator('.claim-head:focus').last().waitFor();
      await hands.press(verdict, 'Alt+Digit2');
      await select(1);
    }

    await hands.press('Alt+Digit3');
    for (const score of ['3', '4', '3', '4', '4', '4', '4', '4', '5', '3']) await hands.press(score, 'ArrowDown');
    await hands.press('Alt+KeyJ');
    await hands.write(
      'La explicación central es correcta y clara para secundaria, y el ejemplo del atardecer ayuda, pero fecha el trabajo de «Lord Rayleigh lo describió en 1971» cuando es de 1871: un error factual que un alumno copiaría tal cual. Además salta un paso al dar la proporción sin mostrar de dónde sale.',
    );
    await hands.press('Alt+KeyP');
    await page.locator('.confidence input:focus').waitFor();
    await hands.press('ArrowRight');
    const content = await keptContent<SubmissionContent>(page, id);
    expect(content.annotations.map(({ category }) => category)).toEqual(['STR.insight', 'REA.gap', 'FAC.number', 'STR.insight']);
    expect(content.claims.map(({ verdict }) => verdict)).toEqual(['contradicted', 'supported', 'supported']);
    expect(content.ratings.map(({ value }) => value)).toEqual([3, 4, 3, 4, 4, 4, 4, 4, 5, 3]);
    expect(content.confidence).toBe(2);
    await hands.press('Control+Enter');
    await page.getByRole('heading', { name: t('done.submitted') }).waitFor();
    parts.push(hands.take());

    const { submission } = await call<{ submission: object | null }>(page, 'GET', `assignments/${id}`);
    expect(submission).not.toBeNull();
    await page.context().close();
    return { single: sum([...parts, ...selecting]), selecting: sum(selecting) };
  }

  /** A blind pair with its preference and a reason, from opening to the end. */
  async function comparedPair(): Promise<Keystrokes> {
    const { hands } = await open('Par', comparedRows(2), { task_kind: 'comparison', overlap: 1 });
    const { page } = hands;
    await hands.press('6', 'Alt+Digit5');
    await hands.write('B es mejor porque «depende de tu convenio» es lo que dice la ley, y A da un plazo para todos.');
    await hands.press('Control+Enter');
    await page.getByRole('heading', { name: t('done.submitted') }).waitFor();
    await page.context().close();
    return hands.take();
  }
});

test('the page about the keyboard says what is measured', () => {
  const { es, en } = measured;
  if (es === undefined || en === undefined) throw new Error('measured in one language only');
  const table = tableOf(es, en);
  if (target !== undefined) writeFileSync(target, `${table}\n`);
  else expect(readFileSync(DOCUMENT, 'utf8')).toContain(table);
});

async function mark(hands: Hands, kind: string, letters: string, severity?: string, reason?: string): Promise<void> {
  await hands.press(kind);
  await hands.filter(letters);
  await hands.press('Enter', ...(severity === undefined ? [] : [severity]));
  if (reason !== undefined) {
    await hands.press('Tab');
    await hands.write(reason);
  }
  await hands.press('Control+Enter');
}

/** A severity that somebody has to choose: not the one that the category comes with, where there is another. */
function severityOf({ allowed_severities, default_severity }: Category) {
  return allowed_severities.find((one) => one !== default_severity) ?? default_severity;
}

function sum(parts: readonly Keystrokes[]): Keystrokes {
  return parts.reduce((one, other) => ({
    keys: one.keys + other.keys,
    filter: one.filter + other.filter,
    held: one.held + other.held,
    free: one.free + other.free,
  }));
}

function tableOf(es: Measured, en: Measured): string {
  const spread = (marks: readonly Keystrokes[], of: keyof Keystrokes) => {
    const values = marks.map((one) => one[of]);
    return `${median(values)} (${Math.min(...values)} to ${Math.max(...values)})`;
  };
  const row = (what: string, of: (one: Measured) => string | number) => `| ${what} | ${of(es)} | ${of(en)} |`;
  return [
    '| Keys pressed | in Spanish | in English |',
    '|---|---:|---:|',
    row('error categories marked', ({ errors }) => errors.length),
    row('a mark with category and severity, median (range); at most 9', ({ errors }) => spread(errors, 'keys')),
    row('of these typed to find the category; at most 4', ({ errors }) => spread(errors, 'filter')),
    row('the same mark with Ctrl counted as a key', ({ errors }) =>
      spread(
        errors.map((one) => ({ ...one, keys: one.keys + one.held })),
        'keys',
      ),
    ),
    row('strength categories marked', ({ strengths }) => strengths.length),
    row('a strength, which has no severity, median (range)', ({ strengths }) => spread(strengths, 'keys')),
    row('one response: 10 criteria, 4 marks, 3 claims, justification, confidence', ({ single }) => single.keys),
    row('of these to select the passages', ({ selecting }) => selecting.keys),
    row('the same with held keys counted', ({ single }) => single.keys + single.held),
    row('characters of reasons and justification, beside these', ({ single }) => single.free),
    row('a blind pair: preference and reason', ({ compared }) => compared.keys),
  ].join('\n');
}
