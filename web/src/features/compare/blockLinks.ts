import type { ReadingText } from '../../text/readingText';

/** A block of the left text and the block of the right text that says most nearly the same. */
export interface BlockLink {
  left: number;
  right: number;
}

/** Blocks that share fewer of their words are not linked. */
const SIMILARITY_MIN = 0.2;
/** Beyond this many pairs of blocks the texts are linked by their place alone. */
const PAIRS_MAX = 40_000;

/**
 * Links blocks of two texts by what they say, in order: the chain of pairs with the greatest similarity in all, found
 * as a longest common subsequence is. Between links, and where nothing is alike, places are interpolated.
 */
export function blockLinks(left: ReadingText, right: ReadingText): BlockLink[] {
  const leftWords = left.blocks.map(({ start, end }) => wordsOf(left.rendered.slice(start, end)));
  const rightWords = right.blocks.map(({ start, end }) => wordsOf(right.rendered.slice(start, end)));
  if (leftWords.length * rightWords.length > PAIRS_MAX) return [];
  const rows = leftWords.length + 1;
  const columns = rightWords.length + 1;
  const best = new Float64Array(rows * columns);
  const alike = new Float64Array(rows * columns);
  for (let i = 1; i < rows; i++) {
    for (let j = 1; j < columns; j++) {
      const similarity = similarityOf(leftWords[i - 1] ?? new Set(), rightWords[j - 1] ?? new Set());
      alike[i * columns + j] = similarity >= SIMILARITY_MIN ? similarity : 0;
      const above = best[(i - 1) * columns + j] ?? 0;
      const before = best[i * columns + j - 1] ?? 0;
      const both = (best[(i - 1) * columns + j - 1] ?? 0) + (alike[i * columns + j] ?? 0);
      best[i * columns + j] = Math.max(above, before, both);
    }
  }
  const links: BlockLink[] = [];
  let i = rows - 1;
  let j = columns - 1;
  while (i > 0 && j > 0) {
    const here = best[i * columns + j] ?? 0;
    if (here === best[(i - 1) * columns + j]) i--;
    else if (here === best[i * columns + j - 1]) j--;
    else links.unshift({ left: --i, right: --j });
  }
  return links;
}

/** The place in the other text for a place in this one, by the tops of linked blocks; ends go to ends. */
export function linkedPlace(
  place: number,
  tops: readonly { from: number; to: number }[],
  height: { from: number; to: number },
): number {
  const stops = [{ from: 0, to: 0 }, ...tops, height];
  for (let index = 1; index < stops.length; index++) {
    const before = stops[index - 1];
    const after = stops[index];
    if (before === undefined || after === undefined || place > after.from) continue;
    const share = after.from === before.from ? 0 : (place - before.from) / (after.from - before.from);
    return before.to + share * (after.to - before.to);
  }
  return height.to;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Shared words over all words (Jaccard). */
function similarityOf(left: Set<string>, right: Set<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
