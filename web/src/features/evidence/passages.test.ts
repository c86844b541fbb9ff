import { expect, test } from 'vitest';
import { stepsOf } from '../../text/movement';
import { readPlain } from '../../text/plainText';
import { bestOf, bestWithin, passageAfter, passagesOf } from './passages';

const reading = readPlain(
  'El censo cuenta. En 2020 la poblacion de Mexico era de 126 014 024 habitantes.\nOtra cosa.\nMéxico es un país.',
);
const { sentences } = stepsOf(reading, 'es');
const shown = (range: { start: number; end: number } | null) =>
  range === null ? null : reading.rendered.slice(range.start, range.end);

test('words are found without regard to case and accents, and the sentence with the most of them first', () => {
  const passages = passagesOf(reading, sentences, ['población', 'México', '2020']);
  expect(passages.lit.map(shown)).toEqual(['2020', 'poblacion', 'Mexico', 'México']);
  expect(shown(bestOf(passages))).toBe('En 2020 la poblacion de Mexico era de 126 014 024 habitantes.');
});

test('the next passage comes after the selection, and after the last the first', () => {
  const { best } = passagesOf(reading, sentences, ['México']);
  expect(best.map(shown)).toEqual(['En 2020 la poblacion de Mexico era de 126 014 024 habitantes.', 'México es un país.']);
  expect(passageAfter(best, best[0] ?? { start: 0, end: 0 })).toEqual(best[1]);
  expect(passageAfter(best, best[1] ?? { start: 0, end: 0 })).toEqual(best[0]);
});

test('of words that stand nowhere nothing is found', () => {
  const passages = passagesOf(reading, sentences, ['Perú']);
  expect(passages).toEqual({ lit: [], best: [] });
  expect(bestOf(passages)).toBeNull();
  expect(passageAfter([], { start: 0, end: 0 })).toBeNull();
});

test('within a stretch, the sentence of it with the most of the words, though another has more', () => {
  const passages = passagesOf(reading, sentences, ['población', 'México', '2020']);
  const country = reading.rendered.indexOf('México es');
  expect(shown(bestWithin(sentences, passages, { start: country, end: country + 9 }))).toBe('México es un país.');
  const other = reading.rendered.indexOf('Otra');
  expect(shown(bestWithin(sentences, passages, { start: other, end: other + 4 }))).toBe('Otra cosa.');
});
