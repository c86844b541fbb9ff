import type { Annotation, Category, SuggestionView } from '../../../api/types';
import { type CheckWord, isCheckWord } from '../../../i18n/checks';
import type { CheckText } from '../../../i18n/useCheckText';
import { quoteAt, stands } from '../../../text/anchors';
import { categorised, markAt, type Source } from '../marking';

/** What a suggestion says, in the reader's language; what a tool says itself stays as it is. */
export function sayOf(suggestion: SuggestionView, t: CheckText): string {
  if (!isCheckWord(suggestion.code)) return suggestion.message;
  return t(suggestion.code, named(suggestion.figures, t));
}

/** Codes among the figures are words too. */
function named(figures: Record<string, string>, t: CheckText): Record<string, string> {
  const word = (key: string, otherwise: string) => (isCheckWord(key) ? t(key satisfies CheckWord) : otherwise);
  return Object.fromEntries(
    Object.entries(figures).map(([name, value]) => {
      if (name === 'form' || name === 'other') return [name, word(`form.${value}`, value)];
      if (name === 'from') return [name, word(`from.${value}`, value)];
      return [name, name === 'language' ? word(`language.${value}`, value) : value];
    }),
  );
}

/** The reason that a mark begins with: what the check says, and what it would write instead. */
export function reasonOf(suggestion: SuggestionView, t: CheckText): string {
  const message = sayOf(suggestion, t);
  const [replacement] = suggestion.replacements;
  return replacement === undefined ? message : t('better', { message, replacement });
}

/** The mark that accepts a suggestion; `null` when the text does not read so where it stands. */
export function suggestedMark(
  source: Source,
  suggestion: SuggestionView,
  category: Category | undefined,
  reason: string,
): Annotation | null {
  if (!stands(source.reading, suggestion)) return null;
  const mark = { ...markAt(source, quoteAt(source.reading, suggestion.start, suggestion.end), 'weakness'), reason };
  return category === undefined ? mark : { ...mark, ...categorised(mark, category) };
}

/** A text with one passage replaced; the suggestions on other passages move with it, those on the same one are gone. */
export function replaced(
  text: string,
  suggestions: readonly SuggestionView[],
  one: SuggestionView,
  replacement: string,
): { text: string; suggestions: SuggestionView[] } {
  const points = [...text];
  const added = [...replacement];
  const shift = added.length - (one.end - one.start);
  return {
    text: [...points.slice(0, one.start), ...added, ...points.slice(one.end)].join(''),
    suggestions: suggestions
      .filter((other) => other.end <= one.start || other.start >= one.end)
      .map((other) => (other.start < one.end ? other : { ...other, start: other.start + shift, end: other.end + shift })),
  };
}
