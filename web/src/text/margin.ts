import type { MarkKind, Severity } from '../api/types';
import type { PaintedMark } from './lanes';
import type { ScreenPlaces } from './screenPlaces';

/** A mark on a place between two characters. */
export interface PointMark {
  id: string;
  caret: number;
}

/** A sign in the margin: at the first line of its mark, the second of a line further out. */
export interface Siglum {
  id: string;
  top: number;
  column: number;
  /** Where the caret of an omission is drawn in the text. */
  at: { top: number; left: number } | null;
}

export interface Box {
  key: string;
  kind: MarkKind;
  severity: Severity;
  lane: number;
  top: number;
  left: number;
  width: number;
  height: number;
}

const SAME_LINE = 14;
const COLUMNS = 2;
const HALF_LINE = 17;

interface Found {
  id: string;
  top: number;
  /** The shorter mark stands nearer the text. */
  length: number;
  at: Siglum['at'];
}

/** Where the sigla stand, in one pass of reading the layout. */
export function measure(places: ScreenPlaces, painted: readonly PaintedMark[], points: readonly PointMark[]): Siglum[] {
  const frame = places.root.getBoundingClientRect();
  const found: Found[] = [];
  for (const mark of painted) {
    const rect = places.rangesOf(mark.range)[0]?.getClientRects()[0] ?? places.atomsOf(mark.range)[0]?.getBoundingClientRect();
    if (rect === undefined) continue;
    found.push({ id: mark.id, top: rect.top - frame.top + rect.height / 2, length: mark.range.end - mark.range.start, at: null });
  }
  for (const point of points) {
    const rect = places.caretRect(point.caret);
    if (rect === null) continue;
    const at = { top: rect.bottom - frame.top, left: rect.left - frame.left };
    found.push({ id: point.id, top: rect.top - frame.top + rect.height / 2, length: 0, at });
  }
  return arrange(found);
}

/** Sigla of one line stand side by side; what finds no column goes half a line lower. */
export function arrange(found: readonly Found[]): Siglum[] {
  const placed: Siglum[] = [];
  for (const one of [...found].sort((a, b) => a.top - b.top || a.length - b.length)) {
    let { top } = one;
    let column = freeColumn(placed, top);
    while (column === null) {
      top += HALF_LINE;
      column = freeColumn(placed, top);
    }
    placed.push({ id: one.id, top, column, at: one.at });
  }
  return placed;
}

function freeColumn(placed: readonly Siglum[], top: number): number | null {
  const taken = placed.filter((siglum) => Math.abs(siglum.top - top) < SAME_LINE).map(({ column }) => column);
  for (let column = 0; column < COLUMNS; column++) if (!taken.includes(column)) return column;
  return null;
}

/** Boxes around marked atoms; around everything where the browser paints no highlights, and on paper. */
export function boxesOf(places: ScreenPlaces, painted: readonly PaintedMark[], all: boolean): Box[] {
  const frame = places.root.getBoundingClientRect();
  return painted.flatMap((mark) => {
    const rects = places.atomsOf(mark.range).map((atom) => atom.getBoundingClientRect());
    if (all) rects.push(...places.rangesOf(mark.range).flatMap((range) => [...range.getClientRects()]));
    return rects.map((rect, index) => ({
      key: `${mark.id} ${index}`,
      kind: mark.kind,
      severity: mark.severity,
      lane: mark.lane,
      top: rect.top - frame.top,
      left: rect.left - frame.left,
      width: rect.width,
      height: rect.height,
    }));
  });
}
