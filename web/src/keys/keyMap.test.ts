import { describe, expect, test } from 'vitest';
import { layouts } from './choices';
import { actionIds, type Keys, keyMapOf, meets, noOwnKeys, placeOf, shippedKeys } from './keyMap';
import { drawn } from './pressed';
import { differing, problemOf } from './rules';
import cases from './rules.cases.json';

const own = (keys: Keys, single_keys = true) => ({ keys, single_keys });

describe.each(Object.entries({ shipped: {} as Keys, ...layouts }))('the %s layout', (_name, layout) => {
  const laid: Keys = { ...shippedKeys, ...layout };

  test('gives no two actions that meet one key', () => {
    const clashes = actionIds.flatMap((one) =>
      actionIds
        .filter((other) => one < other && laid[one] !== '' && laid[one] === laid[other] && meets(one, other))
        .map((other) => [one, other]),
    );
    expect(clashes).toEqual([]);
  });

  test('gives only keys that somebody could choose', () => {
    const refused = Object.entries(layout).filter(([action, key]) => problemOf(action, key, layout) !== null);
    expect(refused).toEqual([]);
  });

  test('acts whole', () => {
    const map = keyMapOf(own(layout), {});
    for (const action of actionIds) {
      expect(map.keyOf(action) ?? '').toBe(laid[action]);
      if (laid[action] !== '') expect(map.actionAt(placeOf(action), laid[action] ?? '')).toBe(action);
    }
  });
});

test('the left hand reaches what is marked, scored, judged and answered', () => {
  const left = new Set('QWERTASDFGZXCVB12345'.split(''));
  const reached = ['text', 'rubric', 'claims', 'compare', 'editor'].flatMap((place) =>
    Object.entries(layouts.left_hand).filter(([action]) => action.startsWith(place)),
  );
  expect(reached.length).toBeGreaterThan(40);
  expect(reached.filter(([, key]) => !left.has(key))).toEqual([]);
});

describe('the layers', () => {
  test('a person comes before the protocol, and that before the shipped keys', () => {
    const proposed = { 'text.claim': 'K', 'text.repeat': 'L' };
    const map = keyMapOf(own({ 'text.claim': 'Q' }), proposed);
    expect(map.keyOf('text.claim')).toBe('Q');
    expect(map.keyOf('text.repeat')).toBe('L');
    expect(map.keyOf('text.strength')).toBe('1');
  });

  test('who comes later to a key falls back to the next one, or does without', () => {
    const map = keyMapOf(own({ 'text.claim': 'K', 'text.strength': '2' }), { 'text.repeat': 'K' });
    expect(map.actionAt('text', 'K')).toBe('text.claim');
    expect(map.keyOf('text.repeat')).toBe('R');
    expect(map.keyOf('text.weakness')).toBeNull();
    expect(map.actionAt('text', '2')).toBe('text.strength');
  });

  test('the empty text takes a key away, and what is unknown or fixed is passed over', () => {
    const map = keyMapOf(own({ 'text.claim': '', 'text.fly': 'Q', 'editor.back': 'Q' } as Keys), {});
    expect(map.keyOf('text.claim')).toBeNull();
    expect(map.actionAt('text', 'Q')).toBeNull();
    expect(map.keyOf('editor.back')).toBe('Escape');
  });
});

test('with single keys off no character acts alone, and every other key does', () => {
  const map = keyMapOf({ ...noOwnKeys, single_keys: false }, {});
  for (const action of actionIds) {
    const key = shippedKeys[action];
    expect({ action, key: map.keyOf(action) }).toEqual({ action, key: key === '' || [...key].length === 1 ? null : key });
  }
  expect(map.actionAt('everywhere', '?')).toBeNull();
  expect(map.actionAt('everywhere', 'Ctrl+K')).toBe('everywhere.commands');
});

describe('choosing a key', () => {
  test.each(cases)('$action on “$key”: $refused', ({ action, key, refused, other }) => {
    const problem = problemOf(action, key, {});
    expect(problem?.code).toBe(refused);
    if (problem?.code === 'key-taken') expect(problem.other).toBe(other);
  });

  test('a key that its action gave up is free', () => {
    expect(problemOf('text.strength', '2', { 'text.weakness': 'Q' })).toBeNull();
    expect(problemOf('text.strength', 'Q', { 'text.weakness': 'Q' })).toEqual({ code: 'key-taken', other: 'text.weakness' });
  });

  test('the shipped key is no choice', () => {
    expect(differing({ 'text.strength': '1', 'text.claim': 'K', 'text.repeat': '' })).toEqual({
      'text.claim': 'K',
      'text.repeat': '',
    });
  });
});

test('every key can be drawn', () => {
  expect(actionIds.filter((action) => /Arrow|Enter|Escape|Delete/.test(drawn(shippedKeys[action], 'en')))).toEqual([]);
});
