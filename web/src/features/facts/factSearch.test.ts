import { expect, test } from 'vitest';
import { choicesOf, chosen, filtersOf, NO_MODEL, queryOf, without } from './factSearch';

test('what is chosen becomes the search, and filters that came with a link stay', () => {
  const search = { site: 'inegi.org.mx', tier: 'A', q: 'censo' };
  const next = chosen(search, { ...choicesOf(search), q: ' población ', tier: '', verdict: 'mixed' });
  expect(next).toEqual({ site: 'inegi.org.mx', q: 'población', verdict: 'mixed' });
});

test('a model gives way to none, and none to a model', () => {
  const none = chosen({ model: 'm1' }, { ...choicesOf({ model: 'm1' }), model: NO_MODEL });
  expect(none).toEqual({ without_model: true });
  expect(choicesOf(none).model).toBe(NO_MODEL);
  expect(chosen(none, { ...choicesOf(none), model: 'm2' })).toEqual({ model: 'm2' });
});

test('the view is no filter', () => {
  expect(filtersOf({ view: 'sources', tier: 'A' })).toEqual(['tier']);
  expect(queryOf({ view: 'sources', tier: 'A', without_model: true }, 'x_1')).toBe('tier=A&without_model=true&cursor=x_1');
});

test('a filter is taken away', () => {
  expect(without({ tier: 'A', kind: 'date' }, 'tier')).toEqual({ kind: 'date' });
});
