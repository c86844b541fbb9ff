import { describe, expect, test } from 'vitest';
import { aDraft, aMark, aProtocol } from '../builders';
import { type Check, type CheckState, checkJustification, type Judged } from './checks';
import { modelNameIn } from './modelNames';
import { folded, holds, quotationsIn } from './quotations';
import { withoutHeadings, withSkeleton } from './template';

const RESPONSE = 'Lord **Rayleigh** lo describió en 1971, y se comprueba cada tarde. It was "Buzz Aldrin" who stayed in orbit.';
const judged = (change: Partial<Judged> = {}): Judged => ({
  response: [RESPONSE, RESPONSE.replaceAll('*', '')],
  conversation: ['¿Por qué el cielo es azul?'],
  categories: new Map(aProtocol.taxonomy.categories.map((one) => [one.code, one])),
  earlier: [],
  ...change,
});

const filler = (count: number) => Array.from({ length: count }, (_, index) => `palabra${index}`).join(' ');
const mark = aMark({ exact: '1971', reason: 'Fue en 1871.' });

function check<Id extends Check['id']>(id: Id, justification: string, draft = aDraft(), against = judged()) {
  const found = checkJustification({ ...draft, justification }, against).find((one) => one.id === id);
  return found as Extract<Check, { id: Id }>;
}
const state = (...parts: Parameters<typeof check>): CheckState => check(...parts).state;

test('the five checks come in the order of the template', () => {
  expect(checkJustification(aDraft(), judged()).map(({ id }) => id)).toEqual(['J1', 'J2', 'J3', 'J4', 'J5']);
});

describe('J1: length', () => {
  test.each([
    [39, 'not_yet'],
    [40, 'ok'],
    [120, 'ok'],
    [121, 'not_yet'],
  ])('%i words: %s', (words, expected) => expect(state('J1', filler(words))).toBe(expected));

  test('twenty words do after a low overall score or a grave error', () => {
    const low = aDraft({ overall: 2 });
    const grave = aDraft({}, { annotations: [mark] });
    for (const draft of [low, grave]) {
      expect([state('J1', filler(19), draft), state('J1', filler(20), draft)]).toEqual(['not_yet', 'ok']);
    }
    expect(state('J1', filler(20), aDraft({ overall: 3 }, { annotations: [aMark({ severity: 'minor' })] }))).toBe('not_yet');
  });

  test('the headings of the template are not the author’s words', () => {
    expect(check('J1', withSkeleton('', 'es').text).words).toBe(0);
    expect(check('J1', 'Veredicto: global 2.\n5. Good: the date').words).toBe(4);
  });
});

describe('J2: a quote of the response', () => {
  const wrong = aDraft({}, { annotations: [aMark({ severity: 'minor' })] });

  test('is asked for when an error is marked', () => {
    expect(state('J2', 'sin cita')).toBe('not_applicable');
    expect(state('J2', '', aDraft({}, { annotations: [aMark({ kind: 'strength', severity: 'neutral' })] }))).toBe(
      'not_applicable',
    );
    expect(state('J2', 'sin cita', wrong)).toBe('not_yet');
  });

  test.each([
    'Dice «lo describió en 1971».',
    'Dice “Lord Rayleigh lo describió”.',
    'It says "buzz aldrin," and that is wrong.',
    'Dice «Lord Rayleigh … en 1971».',
    'It claims ‘stayed in orbit’.',
  ])('%s holds one', (text) => expect(state('J2', text, wrong)).toBe('ok'));

  test.each([
    'Dice «lo describió en 1871».',
    'Dice «»',
    'Dice «…»',
    'Dice «ord Ray»',
    'Dice «en 1971 … Lord»',
    "It isn't Aldrin's orbit",
  ])('%s holds none', (text) => expect(state('J2', text, wrong)).toBe('not_yet'));

  test('quotation marks of every kind are read', () => {
    expect(quotationsIn('«a» “b” „c“ ‹d› ‘ef’ "g"').map(({ words }) => words)).toEqual(['a', 'b', 'c', 'd', 'ef', 'g']);
    expect(holds('el cielo es azul', 'cielo […] azul')).toBe(true);
  });
});

describe('J3: every grave error is mentioned', () => {
  const omission = aMark({ id: 'o', start: null, end: null, exact: null, target: 'response', kind: 'weakness' });
  const grave = aDraft({}, { annotations: [mark] });

  test('is asked for when there is one', () => {
    expect(state('J3', 'nada', aDraft({}, { annotations: [aMark({ severity: 'minor' })] }))).toBe('not_applicable');
    expect(check('J3', 'nada', grave).missing.map(({ number }) => number)).toEqual([1]);
  });

  test.each([
    'La fecha es falsa: «1971».',
    'Pone el año 1971, que es otro siglo.',
    'Por la marca 1 baja la exactitud.',
    'Baja por × 1.',
    'It has a wrong number, date or unit.',
  ])('%s', (text) => expect(state('J3', text, grave)).toBe('ok'));

  test('each one counts by itself', () => {
    const both = aDraft({}, { annotations: [mark, { ...omission, reason: 'Falta explicar la fórmula de Rayleigh.' }] });
    expect(check('J3', 'Pone «1971».', both).missing.map(({ mark: { id } }) => id)).toEqual(['o']);
    expect(state('J3', 'Pone «1971» y no explica la fórmula que dio Rayleigh.', both)).toBe('ok');
    expect(check('J3', 'Por la marca 12 baja.', both).missing).toHaveLength(2);
  });

  test('the cause speaks for its consequences', () => {
    const consequence = aMark({ id: 'c', start: 90, end: 95, exact: 'orbit', reason: '', consequence_of: 'm1' });
    expect(state('J3', 'Pone «1971».', aDraft({}, { annotations: [mark, consequence] }))).toBe('ok');
  });
});

describe('J4: no repetition of the author’s own words', () => {
  const text = 'La respuesta confunde el año de publicación y por eso no puede pasar de tres en exactitud.';

  test('needs something to compare', () => {
    expect(state('J4', text)).toBe('not_applicable');
    expect(state('J4', text, aDraft(), judged({ earlier: null }))).toBe('not_applicable');
    expect(state('J4', 'cuatro palabras son pocas', aDraft(), judged({ earlier: [text] }))).toBe('not_applicable');
  });

  test('four fifths of the runs of five words are a repetition, wherever case and accents differ', () => {
    const earlier = judged({ earlier: ['Otra cosa distinta de la que se habla aquí.', text] });
    expect(check('J4', text.toUpperCase(), aDraft(), earlier)).toMatchObject({ state: 'not_yet', at: { start: 0 } });
    expect(state('J4', `${text} Muy clara.`, aDraft(), earlier)).toBe('not_yet');
    expect(state('J4', `${text} El ejemplo del vaso de leche funciona en clase.`, aDraft(), earlier)).toBe('ok');
  });

  test('the template itself is no repetition', () => {
    const filled = (verdict: string) => withSkeleton('', 'es').text.replace('Veredicto: ', `Veredicto: ${verdict}`);
    expect(
      state('J4', filled('uno dos tres cuatro cinco'), aDraft(), judged({ earlier: [filled('seis siete ocho nueve diez')] })),
    ).toBe('ok');
  });
});

describe('J5: no guess at the model', () => {
  test.each([
    ['Esto lo escribió ChatGPT.', 'ChatGPT'],
    ['Suena a gpt-4o, no a otra cosa.', 'gpt-4o'],
    ['Typical of GPT4.', 'GPT4'],
    ['Looks like Claude to me', 'Claude'],
    ['Parece de openai', 'openai'],
    ['Como siempre hace Llama 3.1', 'Llama 3.1'],
    ['Será Gemini Pro', 'Gemini Pro'],
  ])('%s', (text, name) => expect(modelNameIn(text, '')?.name).toBe(name));

  test.each([
    'El autor se llama Juan y llama 3 veces.',
    'It does not cohere, and the minimax rule is missing.',
    'Cita la meta del proyecto y un olmo.',
    'La claudeidad no existe.',
  ])('%s', (text) => expect(modelNameIn(text, '')).toBeNull());

  test('what the conversation speaks of may be named, and what the response says of itself may be quoted', () => {
    expect(modelNameIn('Dice que Claude Monet nació en 1841.', folded('¿Dónde nació Claude Monet?'))).toBeNull();
    expect(modelNameIn('Dice «soy ChatGPT».', folded('Hola, soy ChatGPT.'))).toBeNull();
    expect(modelNameIn('Es ChatGPT.', folded('Hola, soy ChatGPT.'))?.name).toBe('ChatGPT');
  });

  test('the place of the name is told', () => {
    expect(check('J5', 'Seguro que es Qwen2.', aDraft())).toMatchObject({
      state: 'not_yet',
      name: 'Qwen2',
      at: { start: 14, end: 19 },
    });
    expect(state('J5', '')).toBe('not_applicable');
  });
});

describe('the template', () => {
  test('gives headings only, in either language, and fills nothing', () => {
    expect(withSkeleton('', 'en').text).toBe('Verdict: \nEvidence: \nEffect: \nFix: \nGood: \nDoubt: ');
    expect(withoutHeadings(withSkeleton('', 'es').text).trim()).toBe('');
  });

  test('adds the headings that are not there yet, and says where to write', () => {
    const { text, caret } = withSkeleton('Veredicto: global 2.\nFix: other', 'es');
    expect(text).toBe('Veredicto: global 2.\nFix: other\nEvidencia: \nEfecto: \nLo bueno: \nDuda: ');
    expect(text.slice(0, caret).endsWith('Evidencia: ')).toBe(true);
  });
});
