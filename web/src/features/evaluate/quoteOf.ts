import type { Annotation } from '../../api/types';
import { resolve, resolvePoint, wordsOf } from '../../text/anchors';
import type { ReadingText } from '../../text/readingText';

const BEFORE = 24;

/** What a mark stands on, as it is read: its words, or for a point the words before it, whole as people see them. */
export function quoteOf(mark: Annotation, reading: ReadingText): string {
  if (mark.start === null || mark.end === null) return '';
  if (mark.point) {
    const caret = resolvePoint(reading, mark.start);
    const before = wordsOf(reading, { start: Math.max(0, caret - 2 * BEFORE), end: caret });
    const characters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(before)];
    return characters
      .slice(-BEFORE)
      .map(({ segment }) => segment)
      .join('');
  }
  const range = resolve(reading, { start: mark.start, end: mark.end });
  return range === null ? (mark.exact ?? '') : wordsOf(reading, range);
}
