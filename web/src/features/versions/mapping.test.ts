import { expect, test } from 'vitest';
import type { ProtocolView } from '../../api/types';
import type { DraftChanges } from '../../api/versionTypes';
import fixture from '../evaluate/protocol.fixture.json';
import { type Choice, fateOf, type MappingRow, rowsOf } from './mapping';

const before = fixture as unknown as ProtocolView;
const [first, second] = before.taxonomy.categories;
const [criterion] = before.rubric.criteria;
if (first === undefined || second === undefined || criterion === undefined)
  throw new Error('expected a protocol with categories');

const changes = (over: Partial<DraftChanges>): DraftChanges => ({
  from_version: '1.0.0',
  step: 'major',
  lowest_version: '2.0.0',
  changes: [],
  fates: [],
  gaps: [],
  note: { es: '', en: '' },
  entries: [],
  ...over,
});

const without = (code: string): ProtocolView => ({
  ...before,
  taxonomy: { ...before.taxonomy, categories: before.taxonomy.categories.filter((one) => one.code !== code) },
});

const missing = { part: 'category', id: first.code, problem: 'mapping-missing' } as const;
const row = (choice?: Choice): MappingRow => {
  const choices: Record<string, Choice> = choice === undefined ? {} : { [`category ${first.code}`]: choice };
  const [only] = rowsOf(changes({ gaps: [missing] }), before, without(first.code), choices);
  if (only === undefined) throw new Error('expected a row');
  return only;
};

test('what is gone is a row with the codes of its own sense', () => {
  expect(row()).toMatchObject({ code: first.code, isOpen: true, kinds: ['renamed', 'merged', 'split', 'dropped'] });
  expect(row().targets.map(({ code }) => code)).toContain(second.code);
  const strengths = before.taxonomy.categories.filter(({ polarity }) => polarity === 'strength').map(({ code }) => code);
  expect(row().targets.filter(({ code }) => strengths.includes(code))).toEqual([]);
});

test('what is kept is no row', () => {
  const kept = { part: 'category', code: second.code, kind: 'kept', targets: [second.code], points: null } as const;
  expect(rowsOf(changes({ fates: [{ ...kept, targets: [second.code] }] }), before, before, {})).toEqual([]);
});

test('a choice is a fate once nothing is missing', () => {
  const choice = (kind: Choice['kind'], ...targets: string[]): Choice => ({ kind, targets, points: {} });
  expect(fateOf(row())).toBeNull();
  expect(fateOf(row(choice('dropped')))).toMatchObject({ kind: 'dropped', targets: [] });
  expect(fateOf(row(choice('merged')))).toBeNull();
  expect(fateOf(row(choice('merged', second.code)))).toMatchObject({ kind: 'merged', targets: [second.code] });
  expect(fateOf(row(choice('split', second.code)))).toBeNull();
});

test('a scale is mapped point by point, and merged where points meet', () => {
  const narrowed: ProtocolView = {
    ...before,
    rubric: {
      ...before.rubric,
      criteria: before.rubric.criteria.map((one) =>
        one.id === criterion.id ? { ...one, scale: { min: 1, max: 3, step: 1 } } : one,
      ),
    },
  };
  const gap = { part: 'scale', id: criterion.id, problem: 'mapping-missing' } as const;
  const scaled = (points: Record<string, number>) => {
    const choices = { [`scale ${criterion.id}`]: { kind: 'renamed' as const, targets: [], points } };
    const [only] = rowsOf(changes({ gaps: [gap] }), before, narrowed, choices);
    return only === undefined ? null : fateOf(only);
  };
  expect(scaled({ 1: 1, 2: 1 })).toBeNull();
  expect(scaled({ 1: 1, 2: 1, 3: 2, 4: 3, 5: 3 })).toMatchObject({ kind: 'merged' });
});
