import type { Code, Html, InlineCode, Text } from 'mdast';
import type { Piece } from './markdown';

/** Rendered text with, for each of its UTF-16 units, where in the source it comes from. */
export interface Aligned {
  value: string;
  from: number[];
  to: number[];
}

const kindsOf: Record<AlignableNode['type'], ReadonlySet<Piece['kind']>> = {
  text: new Set(['text', 'line-ending']),
  inlineCode: new Set(['code-text', 'line-ending']),
  code: new Set(['code-flow', 'line-ending']),
  html: new Set(['html', 'line-ending']),
};

export type AlignableNode = Text | InlineCode | Code | Html;

/** Puts the pieces of a leaf together; `null` when they do not make up its value, which the tests never see happen. */
export function align(node: AlignableNode, pieces: readonly Piece[], source: string, shift: number): Aligned | null {
  const start = (node.position?.start.offset ?? 0) + shift;
  const end = (node.position?.end.offset ?? 0) + shift;
  const kinds = kindsOf[node.type];
  const all: Aligned = { value: '', from: [], to: [] };
  for (let index = firstFrom(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece === undefined || piece.start >= end) break;
    if (kinds.has(piece.kind)) append(all, piece, source, start, end);
  }
  return fitted(node, all);
}

/** The first piece that reaches beyond an offset. */
function firstFrom(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function append(all: Aligned, piece: Piece, source: string, start: number, end: number): void {
  const width = piece.end - piece.start;
  const verbatim = source.slice(piece.start, piece.end).replaceAll('\0', '\uFFFD') === piece.value;
  // A tab that a list or code prefix used up in part leaves spaces before the rest: they come from that tab.
  const fromTab = verbatim ? 0 : leadingSpaces(piece.value) - leadingSpaces(source.slice(piece.start, piece.end));
  const spread = !verbatim && fromTab > 0 && piece.value.length - fromTab === width;
  for (let index = 0; index < piece.value.length; index++) {
    const ofTab = spread && index < fromTab;
    let from = piece.start;
    let to = piece.end;
    if (verbatim) {
      from = piece.start + index;
      to = from + 1;
    } else if (spread) {
      from = ofTab ? piece.start - 1 : piece.start + index - fromTab;
      to = from + 1;
    }
    // A task list's box swallows the space after it, so a leaf may start inside a piece; the tab lies before both.
    if (ofTab ? piece.start < start : to <= start || from >= end) continue;
    all.value += piece.value[index];
    all.from.push(from);
    all.to.push(to);
  }
}

function leadingSpaces(text: string): number {
  return text.length - text.replace(/^ +/, '').length;
}

function fitted(node: AlignableNode, all: Aligned): Aligned | null {
  if (all.value === node.value) return all;
  if (node.type === 'code') return without(all, node.value);
  if (node.type === 'inlineCode') return withPipes(all, node.value);
  return null;
}

/** Code blocks leave out the line endings that belong to their fences. */
function without(all: Aligned, value: string): Aligned | null {
  const skipped = /^(\r?\n|\r)/.exec(all.value)?.[0].length ?? 0;
  for (const start of [skipped, 0]) {
    const end = start + value.length;
    if (all.value.slice(start, end) !== value || !/^(\r?\n|\r)?$/.test(all.value.slice(end))) continue;
    return { value, from: all.from.slice(start, end), to: all.to.slice(start, end) };
  }
  return null;
}

/** In table cells the tokenizer lets code write `\|` for a bar. */
function withPipes(all: Aligned, value: string): Aligned | null {
  const result: Aligned = { value: '', from: [], to: [] };
  for (let index = 0; index < all.value.length; index++) {
    const escaped = all.value[index] === '\\' && all.value[index + 1] === '|';
    const from = all.from[index];
    const to = all.to[escaped ? index + 1 : index];
    if (from === undefined || to === undefined) return null;
    if (escaped) index++;
    result.value += all.value[index];
    result.from.push(from);
    result.to.push(to);
  }
  return result.value === value ? result : null;
}
