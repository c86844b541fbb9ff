import { expect, test } from 'vitest';
import { blankCriterion, freshId, movedBy, rescaled, untranslated } from './rubricEdits';

test('what is moved changes places with its neighbour, and stays at an end', () => {
  expect(movedBy(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(movedBy(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

test('a fresh id is nobody else’s', () => {
  expect(freshId(['criterion_1', 'criterion_3'], 'criterion_')).toBe('criterion_2');
});

test('another scale keeps the anchors of the points that stay', () => {
  const [first] = blankCriterion('a').anchors;
  const written = { ...blankCriterion('a'), anchors: [{ score: 1, text: { es: 'Mal', en: 'Bad' } }] };
  expect(first?.score).toBe(1);
  expect(rescaled(written, 0, 2).anchors).toEqual([
    { score: 0, text: { es: '', en: '' } },
    { score: 1, text: { es: 'Mal', en: 'Bad' } },
    { score: 2, text: { es: '', en: '' } },
  ]);
});

test('a text counts as untranslated while one of its languages is empty', () => {
  expect(untranslated([blankCriterion('a')])).toBe(7);
});
