import type { SpanFields } from '../api/types';
import { ATOM, type Leaf, type ReadingText, type RenderedRange } from './readingText';

/** A place in the stored text: code points, half-open, with its quotation and 32 code points on either side. */
export interface Anchor {
  start: number;
  end: number;
  exact: string;
  prefix: string;
  suffix: string;
}

const CONTEXT = 32;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * What a selection means: outer white space dropped, grown to whole characters as people see them and to whole escapes
 * and references. `null` when nothing is left.
 */
export function settle(reading: ReadingText, range: RenderedRange): RenderedRange | null {
  const { rendered } = reading;
  let start = Math.max(0, Math.min(range.start, range.end));
  let end = Math.min(rendered.length, Math.max(range.start, range.end));
  while (start < end && isBlank(rendered, start)) start++;
  while (end > start && isBlank(rendered, end - 1)) end--;
  if (start >= end) return null;
  for (;;) {
    const grownStart = clusterStart(rendered, unitStart(reading, start));
    const grownEnd = clusterEnd(rendered, unitEnd(reading, end));
    if (grownStart === start && grownEnd === end) return { start, end };
    start = grownStart;
    end = grownEnd;
  }
}

/** The stored place of a selection. */
export function anchorOf(reading: ReadingText, range: RenderedRange): Anchor | null {
  const settled = settle(reading, range);
  if (settled === null) return null;
  const start = reading.from[settled.start] ?? 0;
  const end = reading.to[settled.end - 1] ?? start;
  return quoteAt(reading, reading.points.fromUnits(start), reading.points.fromUnits(end));
}

/** The stored place of a caret between two characters: the point at which something is missing. */
export function pointAnchorOf(reading: ReadingText, caret: number): Anchor {
  const before = caret > 0 && !isSeparator(reading, caret - 1) ? reading.to[caret - 1] : undefined;
  const unit = before ?? reading.from[caret] ?? reading.source.length;
  const at = reading.points.fromUnits(unit);
  return quoteAt(reading, at, at);
}

/** The quotation of a place that is known by its code points. */
export function quoteAt({ points }: ReadingText, start: number, end: number): Anchor {
  return {
    start,
    end,
    exact: points.slice(start, end),
    prefix: points.slice(Math.max(0, start - CONTEXT), start),
    suffix: points.slice(end, Math.min(points.length, end + CONTEXT)),
  };
}

/** Whether the quotation stands where the offsets say. */
export function stands({ points }: ReadingText, span: Pick<SpanFields, 'start' | 'end' | 'exact'>): boolean {
  if (span.start === null || span.end === null || span.exact === null) return false;
  if (span.start < 0 || span.end < span.start || span.end > points.length) return false;
  return points.slice(span.start, span.end) === span.exact;
}

/** Where a stored place is seen; `null` when only markup stands there. */
export function resolve(reading: ReadingText, place: { start: number; end: number }): RenderedRange | null {
  const from = reading.points.toUnits(place.start);
  const to = reading.points.toUnits(place.end);
  let start = firstWhere(reading.to, (value) => value > from);
  let end = firstWhere(reading.from, (value) => value >= to);
  while (start < end && isSeparator(reading, start)) start++;
  while (end > start && isSeparator(reading, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** The caret position at which a stored point is seen: after the last character that ends there or before. */
export function resolvePoint(reading: ReadingText, at: number): number {
  const unit = reading.points.toUnits(at);
  let caret = firstWhere(reading.to, (value) => value > unit);
  while (caret > 0 && isSeparator(reading, caret - 1)) caret--;
  return caret;
}

/** A rendered range in words, for lists and announcements: formulas by their source, line ends as spaces. */
export function wordsOf(reading: ReadingText, range: RenderedRange): string {
  let words = '';
  for (let index = range.start; index < range.end; index++) {
    words +=
      reading.rendered[index] === ATOM ? reading.source.slice(reading.from[index], reading.to[index]) : reading.rendered[index];
  }
  return words.replace(/\s+/gu, ' ').trim();
}

/** The parts of a rendered range, leaf by leaf, with offsets inside each. */
export function leafRanges(reading: ReadingText, range: RenderedRange): { leaf: number; start: number; end: number }[] {
  const found: { leaf: number; start: number; end: number }[] = [];
  for (let index = leafAt(reading.leaves, range.start); index < reading.leaves.length; index++) {
    const leaf = reading.leaves[index];
    if (leaf === undefined || leaf.start >= range.end) break;
    const start = Math.max(range.start, leaf.start) - leaf.start;
    const end = Math.min(range.end, leaf.end) - leaf.start;
    if (start < end) found.push({ leaf: index, start, end });
  }
  return found;
}

/** The first leaf that reaches beyond a rendered offset. */
export function leafAt(leaves: readonly Leaf[], offset: number): number {
  return firstIndex(leaves.length, (index) => (leaves[index]?.end ?? 0) > offset);
}

function isBlank(rendered: string, index: number): boolean {
  return /\s/.test(rendered[index] ?? '') && rendered[index] !== ATOM;
}

function isSeparator(reading: ReadingText, index: number): boolean {
  return reading.from[index] === reading.to[index];
}

/** A reference such as `&fjlig;` renders two units of one source: both or none. */
function unitStart({ from, to }: ReadingText, start: number): number {
  let at = start;
  while (at > 0 && from[at - 1] === from[at] && to[at - 1] === to[at] && from[at] !== to[at]) at--;
  return at;
}

function unitEnd({ from, to }: ReadingText, end: number): number {
  let at = end;
  while (at < from.length && from[at] === from[at - 1] && to[at] === to[at - 1] && from[at] !== to[at]) at++;
  return at;
}

function clusterStart(rendered: string, at: number): number {
  return segmentAround(rendered, at)?.index ?? at;
}

function clusterEnd(rendered: string, at: number): number {
  const segment = segmentAround(rendered, at - 1);
  return segment === null ? at : segment.index + segment.length;
}

/** The grapheme cluster at an offset, looked for in the line it stands in: a line feed always parts clusters. */
function segmentAround(rendered: string, at: number): { index: number; length: number } | null {
  const lineStart = at <= 0 ? 0 : rendered.lastIndexOf('\n', at - 1) + 1;
  const found = rendered.indexOf('\n', at);
  const line = rendered.slice(lineStart, found === -1 ? rendered.length : found + 1);
  const segment = graphemes.segment(line).containing(at - lineStart);
  return segment === undefined ? null : { index: lineStart + segment.index, length: segment.segment.length };
}

function firstWhere(values: Int32Array, holds: (value: number) => boolean): number {
  return firstIndex(values.length, (index) => holds(values[index] ?? 0));
}

/** The first index at which something holds that holds from there on. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
