import { expect, test } from 'vitest';
import type { Change, Line } from '../../api/versionTypes';
import { codeOf, readable, whatOf } from './changeWords';
import { withContext } from './lineContext';

const change = (over: Partial<Change>): Change => ({
  part: 'rubric',
  kind: 'reworded',
  what: 'label',
  place: '/rubric/criteria/accuracy/label',
  step: 'patch',
  ...over,
});

test('a place names the code of what changed', () => {
  expect(codeOf(change({}))).toBe('accuracy');
  expect(codeOf(change({ place: '/taxonomy/categories/FAC.number' }))).toBe('FAC.number');
  expect(codeOf(change({ place: '/rubric/instructions' }))).toBe('');
  expect(codeOf(change({ part: 'guideline', place: '/guideline/es/rules/criteria' }))).toBe('');
});

test('an anchor is named by its point, what nobody knows by its own name', () => {
  expect(whatOf(change({ what: 'anchor', place: '/rubric/criteria/tone/anchors/3' }))).toEqual({
    word: 'difference.what.anchor',
    point: '3',
  });
  expect(whatOf(change({ what: 'other', place: '/taxonomy/colour' }))).toEqual({ name: 'colour' });
  expect(whatOf(change({ what: 'whole' }))).toEqual({ name: '' });
});

test('a reader sees the sections of their own language, and the others where only those changed', () => {
  const es = change({ part: 'guideline', language: 'es' });
  const en = change({ part: 'guideline', language: 'en' });
  const both = change({});
  expect(readable([es, en, both], 'en')).toEqual([en, both]);
  expect(readable([es, both], 'en')).toEqual([es, both]);
});

test('what is the same is shown beside what changed, and counted elsewhere', () => {
  const line = (op: Line['op'], text: string): Line => ({ op, text });
  const lines = [
    line('same', 'a'),
    line('same', 'b'),
    line('added', 'c'),
    line('same', 'd'),
    line('same', 'e'),
    line('same', 'f'),
  ];
  expect(withContext(lines)).toEqual([
    { op: 'left-out', count: 1 },
    line('same', 'b'),
    line('added', 'c'),
    line('same', 'd'),
    { op: 'left-out', count: 2 },
  ]);
});
