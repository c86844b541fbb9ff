import { describe, expect, test } from 'vitest';
import { blockAround, endBack, endByCharacter, endForward, next, previous, startBack, startForward, stepsOf } from './movement';
import { readMarkdown } from './readingText';

const reading = readMarkdown('La luz cae. El **mar** sube 👩‍👩‍👧.\n\nOtro párrafo.');
const steps = stepsOf(reading, 'es');
const shown = ({ start, end }: { start: number; end: number }) => reading.rendered.slice(start, end);
const at = (text: string) => {
  const start = reading.rendered.indexOf(text);
  return { start, end: start + text.length };
};

describe('moving by keys', () => {
  test('the first step takes the unit at the caret', () => {
    expect(shown(next(steps.sentences, { start: 0, end: 0 }))).toBe('La luz cae.');
    expect(shown(next(steps.words, { start: 3, end: 3 }))).toBe('luz');
  });

  test('sentences stay inside their paragraph', () => {
    expect(steps.sentences.map(shown)).toEqual(['La luz cae.', 'El mar sube 👩‍👩‍👧.', 'Otro párrafo.']);
  });

  test('steps go forward and back', () => {
    expect(shown(next(steps.words, at('cae')))).toBe('El');
    expect(shown(previous(steps.words, at('El')))).toBe('cae');
    expect(shown(previous(steps.words, at('La')))).toBe('La');
    expect(shown(next(steps.sentences, at('Otro párrafo.')))).toBe('Otro párrafo.');
  });

  test('either end moves by words', () => {
    expect(shown(endForward(steps.words, at('La luz')))).toBe('La luz cae');
    expect(shown(endBack(steps.words, at('La luz cae')))).toBe('La luz');
    expect(shown(endBack(steps.words, at('La')))).toBe('La');
    expect(shown(startBack(steps.words, at('cae')))).toBe('luz cae');
    expect(shown(startForward(steps.words, at('La luz')))).toBe('luz');
  });

  test('a character is what people see as one', () => {
    const before = { start: at('sube').start, end: at('👩').start };
    expect(shown(endByCharacter(reading.rendered, before, 1))).toBe('sube 👩‍👩‍👧');
    expect(shown(endByCharacter(reading.rendered, at('sube 👩‍👩‍👧'), -1))).toBe('sube ');
  });

  test('the paragraph around the selection', () => {
    expect(shown(blockAround(steps, at('párrafo')))).toBe('Otro párrafo.');
  });
});
