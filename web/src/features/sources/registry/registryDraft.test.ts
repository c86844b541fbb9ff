import { describe, expect, test } from 'vitest';
import { changesBetween, edited, emptyDraft, found, freeId, undone, withEdit } from './registryDraft';
import { aRule } from './someRules';

const BASE = [aRule('one'), aRule('two'), aRule('three')];

describe('a draft of the registry', () => {
  test('puts changed ones where they stood, new ones at the end, and leaves removed ones out', () => {
    const changed = aRule('two', { tier: 'A' });
    let draft = withEdit(emptyDraft(1), { kind: 'put', rule: aRule('new') }, BASE);
    draft = withEdit(draft, { kind: 'put', rule: changed }, BASE);
    draft = withEdit(draft, { kind: 'removed', id: 'one' }, BASE);
    expect(edited(BASE, draft.edits)).toEqual([changed, aRule('three'), aRule('new')]);
  });

  test('takes a removal back', () => {
    const draft = withEdit(emptyDraft(1), { kind: 'removed', id: 'one' }, BASE);
    expect(edited(BASE, undone(draft, 'one').edits)).toEqual(BASE);
  });

  test('forgets what was added here and removed again', () => {
    const draft = withEdit(emptyDraft(1), { kind: 'put', rule: aRule('new') }, BASE);
    expect(withEdit(draft, { kind: 'removed', id: 'new' }, BASE).edits).toEqual([]);
  });

  test('forgets a change that is taken back in the form', () => {
    const draft = withEdit(emptyDraft(1), { kind: 'put', rule: aRule('two', { tier: 'A' }) }, BASE);
    expect(withEdit(draft, { kind: 'put', rule: aRule('two') }, BASE).edits).toEqual([]);
  });

  test('holds on a later version: what is gone there and was changed here is there again', () => {
    const changed = aRule('two', { tier: 'A' });
    const draft = withEdit(emptyDraft(1), { kind: 'put', rule: changed }, BASE);
    expect(edited([aRule('one')], draft.edits)).toEqual([aRule('one'), changed]);
  });
});

test('from one version to another, each source was added, changed or removed', () => {
  const after = [aRule('one'), aRule('two', { tier: 'A' }), aRule('four')];
  expect(changesBetween(BASE, after).map(({ kind, rule }) => [kind, rule.id])).toEqual([
    ['changed', 'two'],
    ['added', 'four'],
    ['removed', 'three'],
  ]);
});

test('members in another order are no change', () => {
  const { id, ...rest } = aRule('one');
  expect(changesBetween([aRule('one')], [{ ...rest, id }])).toEqual([]);
});

test('an identifier is free and plain', () => {
  expect(freeId('Cámara de Diputados', new Set())).toBe('camara-de-diputados');
  expect(freeId('INEGI', new Set(['inegi', 'inegi-2']))).toBe('inegi-3');
  expect(freeId('中文', new Set())).toBe('source');
  expect(freeId('a'.repeat(100), new Set())).toMatch(/^[a-z0-9][a-z0-9-]{0,62}$/);
});

test('sources are found by name without accents, by host, and by tier', () => {
  const rules = [aRule('a', { name: 'Cámara' }), aRule('b', { name: 'Otra', tier: 'A' })];
  expect(found(rules, 'camara', '').map(({ id }) => id)).toEqual(['a']);
  expect(found(rules, 'b.test', '').map(({ id }) => id)).toEqual(['b']);
  expect(found(rules, '', 'A').map(({ id }) => id)).toEqual(['b']);
  expect(found(rules, 'camara', 'A')).toEqual([]);
});
