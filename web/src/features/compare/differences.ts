import diff from 'fast-diff';
import type { RenderedRange } from '../../text/readingText';

/** Below this share of common words two texts are different texts, and marking every word would say nothing. */
const COMMON_MIN = 0.25;
/** Words as stand-ins in the private use planes: so many different ones, and the rest counts as changed. */
const FIRST = 0xf0000;
const LAST = 0x10fffd;

export interface Differences {
  /** Ranges of words that only the left, or only the right text has. */
  left: RenderedRange[];
  right: RenderedRange[];
  /** Whether the texts have enough in common for the ranges to say something. */
  related: boolean;
}

/** The words that only one of two rendered texts has, word by word (Myers' differences), accents and case included. */
export function differences(left: string, right: string): Differences {
  const leftWords = wordsOf(left);
  const rightWords = wordsOf(right);
  const symbols = new Map<string, string>();
  const encode = (words: Word[]) => words.map(({ text }) => symbolOf(text, symbols)).join('');
  const found: Differences = { left: [], right: [], related: false };
  let common = 0;
  let atLeft = 0;
  let atRight = 0;
  for (const [kind, run] of diff(encode(leftWords), encode(rightWords))) {
    const length = [...run].length;
    if (kind === diff.EQUAL) common += length;
    if (kind === diff.DELETE) found.left.push(...runOf(leftWords, atLeft, length));
    if (kind === diff.INSERT) found.right.push(...runOf(rightWords, atRight, length));
    if (kind !== diff.INSERT) atLeft += length;
    if (kind !== diff.DELETE) atRight += length;
  }
  const most = Math.max(leftWords.length, rightWords.length);
  found.related = most > 0 && common / most >= COMMON_MIN;
  return found;
}

interface Word extends RenderedRange {
  text: string;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function symbolOf(word: string, symbols: Map<string, string>): string {
  const known = symbols.get(word);
  if (known !== undefined) return known;
  const symbol = String.fromCodePoint(Math.min(LAST, FIRST + symbols.size));
  symbols.set(word, symbol);
  return symbol;
}

/** Neighbouring words as one range. */
function runOf(words: readonly Word[], from: number, length: number): RenderedRange[] {
  const first = words[from];
  const last = words[from + length - 1];
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}
