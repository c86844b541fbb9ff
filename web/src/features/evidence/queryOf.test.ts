import { expect, test } from 'vitest';
import { queryOf, wordsOf } from './queryOf';

test('a query has the words of content and the numbers of a claim', () => {
  expect(queryOf('La población de México en 2020 era de 130 millones de habitantes.')).toBe(
    'población México 2020 130 millones habitantes',
  );
  expect(queryOf('The census of 2020 was published by INEGI on 1,234.5 pages')).toBe('census 2020 published INEGI 1,234.5 pages');
  expect(queryOf('¿Es así?')).toBe('así');
});

test('a query is short, and empty of nothing', () => {
  expect(queryOf('uno dos tres cuatro cinco seis siete ocho nueve diez').split(' ')).toHaveLength(8);
  expect(wordsOf('')).toEqual([]);
});
