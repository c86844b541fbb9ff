import type { MarkKind, Severity } from '../api/types';
import type { RenderedRange } from './readingText';

/** A mark as it is painted. */
export interface PaintedMark {
  id: string;
  range: RenderedRange;
  kind: MarkKind;
  severity: Severity;
  lane: number;
}

export const LANES = 4;

/**
 * Gives overlapping marks different lanes, so that their underlines stack. Shorter marks go nearer the text; what finds
 * no free lane shares the outermost one.
 */
export function withLanes<Mark extends { range: RenderedRange }>(marks: readonly Mark[]): (Mark & { lane: number })[] {
  const order = marks
    .map((mark, index) => ({ mark, index, length: mark.range.end - mark.range.start }))
    .sort((one, other) => one.length - other.length || one.mark.range.start - other.mark.range.start);
  const placed: { range: RenderedRange; lane: number }[] = [];
  const lanes = new Array<number>(marks.length).fill(0);
  for (const { mark, index } of order) {
    const taken = new Set(placed.filter(({ range }) => overlap(range, mark.range)).map(({ lane }) => lane));
    let lane = 0;
    while (lane < LANES - 1 && taken.has(lane)) lane++;
    lanes[index] = lane;
    placed.push({ range: mark.range, lane });
  }
  return marks.map((mark, index) => ({ ...mark, lane: lanes[index] ?? 0 }));
}

/** Whether two ranges share a character. */
export function overlap(one: RenderedRange, other: RenderedRange): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The marks at a place, the smallest first: a click takes it, the next click goes outward. */
export function marksAt<Mark extends { range: RenderedRange }>(marks: readonly Mark[], offset: number): Mark[] {
  return marks
    .filter(({ range }) => range.start <= offset && offset < range.end)
    .sort((one, other) => one.range.end - one.range.start - (other.range.end - other.range.start));
}
