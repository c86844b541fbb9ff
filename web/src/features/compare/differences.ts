import type { RenderedRange } from '../../text/readingText';
import { diffWords } from '../../text/wordDiff';
import { countWords } from '../evaluate/words';

/** Below this share of common words two texts are different texts, and marking every word would say nothing. */
const COMMON_MIN = 0.25;

export interface Differences {
  /** Ranges of words that only the left, or only the right text has. */
  left: RenderedRange[];
  right: RenderedRange[];
  /** Whether the texts have enough in common for the ranges to say something. */
  related: boolean;
}

/** The words that only one of two rendered texts has, accents and case included. */
export function differences(left: string, right: string): Differences {
  const found: Pick<Differences, 'left' | 'right'> = { left: [], right: [] };
  let common = 0;
  let atLeft = 0;
  let atRight = 0;
  for (const { kind, text } of diffWords(left, right)) {
    if (kind === 'same') common += countWords(text);
    if (kind === 'gone') found.left.push(...wordsOf(text, atLeft));
    if (kind === 'new') found.right.push(...wordsOf(text, atRight));
    if (kind !== 'new') atLeft += text.length;
    if (kind !== 'gone') atRight += text.length;
  }
  const most = Math.max(countWords(left), countWords(right));
  const related = most > 0 && common / most >= COMMON_MIN;
  return { left: joined(found.left, left), right: joined(found.right, right), related };
}

/** Ranges with nothing but white space between them are one. */
function joined(ranges: readonly RenderedRange[], text: string): RenderedRange[] {
  const all: RenderedRange[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last !== undefined && text.slice(last.end, range.start).trim() === '') last.end = range.end;
    else all.push({ ...range });
  }
  return all;
}

/** A stretch without the white space at its ends. */
function wordsOf(text: string, at: number): RenderedRange[] {
  const start = at + text.length - text.trimStart().length;
  const end = at + text.trimEnd().length;
  return start < end ? [{ start, end }] : [];
}
