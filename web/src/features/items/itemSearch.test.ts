import { expect, test } from 'vitest';
import { queryOf, seeking, withFilter, without, written } from './itemSearch';

test('a filter of the same kind gives way to the new one', () => {
  expect(withFilter({ state: 'waiting', q: 'luz' }, written('state', 'complete'))).toEqual({ state: 'complete', q: 'luz' });
});

test('a model and none exclude each other', () => {
  expect(withFilter({ model: 'm' }, 'without_model:true')).toEqual({ without_model: true });
  expect(withFilter({ without_model: true }, written('model', 'm'))).toEqual({ model: 'm' });
});

test('no choice changes nothing, and a value may hold a colon', () => {
  const search = { q: 'luz' };
  expect(withFilter(search, '')).toBe(search);
  expect(withFilter(search, 'category:A:b')).toEqual({ q: 'luz', category: 'A:b' });
});

test('words are sought without the space around them, and taken back by none', () => {
  expect(seeking({ state: 'waiting' }, '  luz azul ')).toEqual({ state: 'waiting', q: 'luz azul' });
  expect(seeking({ q: 'luz' }, ' ')).toEqual({});
  expect(without({ q: 'luz', state: 'waiting' }, 'q')).toEqual({ state: 'waiting' });
});

test('the server is asked with every filter and the place to go on', () => {
  expect(queryOf({ q: 'a&b', without_model: true }, 'c1')).toBe('q=a%26b&without_model=true&cursor=c1');
});
