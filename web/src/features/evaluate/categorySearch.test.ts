import { expect, test } from 'vitest';
import taxonomy from '../../../../server/src/main/resources/protocol/general-chat.v1/taxonomy.json';
import type { Annotation, Category } from '../../api/types';
import { findCategories } from './categorySearch';
import { searchWithSlips } from './slipSearch';

const categories = taxonomy.categories as Category[];
const mark = { kind: 'weakness', target: 'span', point: false, category: '' } as Annotation;
const found = (filter: string) => findCategories(categories, filter, mark, searchWithSlips).map(({ code }) => code);

test.each([
  ['invencion', 'FAC.fabricated'],
  ['fabric', 'FAC.fabricated'],
  ['INVENCIÓN', 'FAC.fabricated'],
])('%s is found as it is written', (filter, code) => {
  expect(found(filter)[0]).toBe(code);
});

test.each([
  ['invencoin', 'FAC.fabricated'],
  ['invncion', 'FAC.fabricated'],
  ['fabricatoin', 'FAC.fabricated'],
  ['adulaciom', 'TON.sycophantic'],
])('%s is found in spite of its slip', (filter, code) => {
  expect(found(filter)).toContain(code);
});

test('what nothing resembles finds nothing', () => {
  expect(found('xyzxyzxyz')).toEqual([]);
});
