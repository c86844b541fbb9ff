import { folded } from '../../text/folded';
import type { ReadingText, RenderedRange } from '../../text/readingText';

const LIT_MAX = 2_000;

export interface Passages {
  /** Where the words of the query stand. */
  lit: RenderedRange[];
  /** The sentences that hold the most of them, in the order of the text. */
  best: RenderedRange[];
}

/** Finds the words of a query in a text, whatever their case and accents: to be looked at, never to be quoted by. */
export function passagesOf(reading: ReadingText, sentences: readonly RenderedRange[], words: readonly string[]): Passages {
  const wanted = new Set(words.map(folded));
  const lit: RenderedRange[] = [];
  const held = sentences.map(() => new Set<string>());
  let at = 0;
  for (const match of reading.rendered.matchAll(/[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu)) {
    const word = folded(match[0]);
    if (!wanted.has(word)) continue;
    if (lit.length < LIT_MAX) lit.push({ start: match.index, end: match.index + match[0].length });
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= match.index) at++;
    const sentence = sentences[at];
    if (sentence !== undefined && sentence.start <= match.index && match.index < sentence.end) held[at]?.add(word);
  }
  const most = held.reduce((max, words) => Math.max(max, words.size), 0);
  const enough = Math.max(1, Math.ceil(most / 2));
  return { lit, best: most === 0 ? [] : sentences.filter((_, index) => (held[index]?.size ?? 0) >= enough) };
}

/** The sentence with the most of the words, the first of several. */
export function bestOf({ best, lit }: Passages): RenderedRange | null {
  return richest(best, lit);
}

/** Of the sentences that touch a stretch of the text, the one with the most of the words; the first where none has any. */
export function bestWithin(sentences: readonly RenderedRange[], { lit }: Passages, within: RenderedRange): RenderedRange {
  return (
    richest(
      sentences.filter(({ start, end }) => start < within.end && end > within.start),
      lit,
    ) ?? within
  );
}

function richest(sentences: readonly RenderedRange[], lit: readonly RenderedRange[]): RenderedRange | null {
  const counted = sentences.map((sentence) => ({
    sentence,
    count: lit.filter(({ start }) => start >= sentence.start && start < sentence.end).length,
  }));
  return (
    counted.reduce<(typeof counted)[number] | null>(
      (found, one) => (found === null || one.count > found.count ? one : found),
      null,
    )?.sentence ?? null
  );
}

/** The next of the passages after a selection, and after the last the first again. */
export function passageAfter(passages: readonly RenderedRange[], selection: RenderedRange): RenderedRange | null {
  return passages.find(({ start }) => start > selection.start) ?? passages[0] ?? null;
}
