import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../text/readingText';
import { aMark, aProtocol } from './builders';
import { findCategories } from './categorySearch';
import { categorised, claimOn, markOn, omissionAt, omissionOfWhole } from './marking';

const { categories } = aProtocol.taxonomy;
const category = (code: string) => categories.find((one) => one.code === code) ?? (categories[0] as (typeof categories)[0]);
const source = { reading: readMarkdown('El **cielo** es\nazul 😀.'), sha256: 'abc', newId: () => 'new' };
const codes = (filter: string, mark = aMark()) => findCategories(categories, filter, mark, null).map(({ code }) => code);

describe('making marks', () => {
  test('a mark carries its place and the hash of its source', () => {
    expect(markOn(source, { start: 3, end: 8 }, 'weakness')).toMatchObject({
      start: 5,
      end: 10,
      exact: 'cielo',
      source_sha256: 'abc',
      kind: 'weakness',
      category: '',
    });
    expect(markOn(source, { start: 8, end: 9 }, 'weakness')).toBeNull();
  });

  test('an omission stands at a point or on the whole', () => {
    expect(omissionAt(source, 8)).toMatchObject({ point: true, target: 'span', start: 10, end: 10, exact: '' });
    expect(omissionOfWhole(source)).toMatchObject({
      point: false,
      target: 'response',
      start: null,
      exact: null,
      source_sha256: null,
    });
  });

  test('a claim reads without markup and line ends', () => {
    expect(claimOn(source, { start: 0, end: 16 }, [])).toMatchObject({
      text: 'El cielo es azul',
      exact: 'El **cielo** es\nazul',
      verdict: null,
      annotation_ids: [],
    });
    const formula = { ...source, reading: readMarkdown('Es $E = mc^2$.') };
    expect(claimOn(formula, { start: 0, end: 5 }, [])?.text).toBe('Es $E = mc^2$.');
  });

  test('a claim names the factual errors that are marked within it', () => {
    const marks = [
      aMark({ id: 'in', start: 5, end: 10 }),
      aMark({ id: 'weak', kind: 'weakness', start: 5, end: 10 }),
      aMark({ id: 'out', start: 20, end: 21 }),
      aMark({ id: 'whole', start: null, end: null }),
    ];
    expect(claimOn(source, { start: 0, end: 16 }, marks)?.annotation_ids).toEqual(['in']);
  });
});

describe('choosing a category', () => {
  test('the kind follows the category', () => {
    expect(categorised(aMark({ category: '' }), category('STR.insight'))).toEqual({
      category: 'STR.insight',
      kind: 'strength',
      severity: 'neutral',
    });
    expect(categorised(aMark({ category: '' }), category('FAC.number'))).toEqual({
      category: 'FAC.number',
      kind: 'factual_error',
      severity: 'major',
    });
  });

  test('a chosen severity stays where the new category allows it', () => {
    expect(categorised(aMark({ severity: 'minor' }), category('REA.math')).severity).toBe('minor');
    expect(categorised(aMark({ severity: 'critical' }), category('LAN.calque')).severity).toBe('critical');
    expect(categorised(aMark({ severity: 'critical' }), category('STR.insight')).severity).toBe('neutral');
  });

  test('the filter looks in both languages, without accents', () => {
    expect(codes('cifr')[0]).toBe('FAC.number');
    expect(codes('calculo')[0]).toBe('REA.math');
    expect(codes('AMBIGUOUS')[0]).toBe('CLA.ambiguous');
    expect(codes('zzz')).toEqual([]);
  });

  test('categories of the kind come first, and only those that fit the place', () => {
    expect(codes('')[0]).toBe('FAC.number');
    expect(codes('', aMark({ kind: 'strength' }))[0]).toBe('STR.insight');
    expect(codes('', aMark({ point: true }))).toEqual(['COM.missing']);
    expect(codes('')).not.toContain('COM.missing');
  });
});
