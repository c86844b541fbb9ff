import { describe, expect, test } from 'vitest';
import type { SuggestionView } from '../../../api/types';
import { checkWords, filled } from '../../../i18n/checks';
import type { CheckText } from '../../../i18n/useCheckText';
import { readMarkdown } from '../../../text/readingText';
import { aProtocol } from '../builders';
import { reasonOf, replaced, sayOf, suggestedMark } from './suggested';

const inSpanish: CheckText = (key, values) => filled(checkWords[key].es, values ?? {});
const TEXT = '😀 Dice que **2 + 2 = 5** y ya.';

function aSuggestion(change: Partial<SuggestionView> = {}): SuggestionView {
  return {
    suggestion_id: 's1',
    kind: 'arithmetic',
    code: 'arithmetic.result',
    category: 'REA.gap',
    start: 13,
    end: 22,
    exact: '2 + 2 = 5',
    prefix: '',
    suffix: '',
    figures: { expression: '2 + 2', said: '5', computed: '4' },
    message: '',
    replacements: [],
    decision: null,
    ...change,
  };
}

function source() {
  return { reading: readMarkdown(TEXT), sha256: 'a'.repeat(64), newId: () => 'm1' };
}

describe('a suggestion', () => {
  test('speaks the language of the reader, and in its own words where a tool words it', () => {
    expect(sayOf(aSuggestion(), inSpanish)).toBe('2 + 2 da 4, no 5.');
    const register = aSuggestion({ code: 'register.mixed', figures: { form: 'tu', other: 'usted' } });
    expect(sayOf(register, inSpanish)).toBe('Aquí trata de «tú» y en el resto de «usted».');
    const grammar = aSuggestion({ code: 'AGREEMENT', message: 'No concuerda.', replacements: ['La casa', 'Las casas'] });
    expect(reasonOf(grammar, inSpanish)).toBe('No concuerda. Mejor: «La casa».');
  });

  test('becomes a mark on its place, with its category and an editable reason', () => {
    const category = aProtocol.taxonomy.categories.find(({ code }) => code === 'FAC.number');
    const mark = suggestedMark(source(), aSuggestion(), category, 'Da 4.');
    expect(mark).toMatchObject({
      exact: '2 + 2 = 5',
      start: 13,
      end: 22,
      category: 'FAC.number',
      kind: 'factual_error',
      reason: 'Da 4.',
    });
    expect(mark?.prefix).toBe('😀 Dice que **');
    expect(suggestedMark(source(), aSuggestion(), undefined, '')).toMatchObject({ category: '', severity: 'minor' });
  });

  test('on a text that reads otherwise there becomes none', () => {
    expect(suggestedMark(source(), aSuggestion({ start: 12, end: 21 }), undefined, '')).toBeNull();
  });

  test('replaced in a text moves those behind it by code points', () => {
    const first = aSuggestion({ suggestion_id: 'a', start: 2, end: 4, exact: 'La' });
    const second = aSuggestion({ suggestion_id: 'b', start: 5, end: 9, exact: 'casa' });
    const over = aSuggestion({ suggestion_id: 'c', start: 2, end: 9, exact: 'La casa' });
    const after = replaced('😀 La casa', [first, second, over], first, 'Las');
    expect(after.text).toBe('😀 Las casa');
    expect(after.suggestions).toEqual([{ ...second, start: 6, end: 10 }]);
  });
});
