import type { MarkKind, Severity } from '../api/types';
import type { PaintedMark } from './lanes';
import type { RenderedRange } from './readingText';
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

/** Where one range stands in the frame of the text. */
interface Spot {
  /** Its first line; `null` where it is not seen. */
  first: DOMRect | null;
  boxes: DOMRect[];
}

/** The places of marks on the screen: each is read once, for as long as the text is laid out as it is. */
export class Layout {
  private readonly spots = new Map<string, Spot>();

  constructor(
    private readonly places: ScreenPlaces,
    /** Whether boxes are drawn around all that is marked, or around formulas and the like alone. */
    private readonly boxesAll: boolean,
  ) {}

  /** The sigla beside the text. */
  sigla(painted: readonly PaintedMark[], points: readonly PointMark[]): Siglum[] {
    const frame = this.places.root.getBoundingClientRect();
    const found: Found[] = [];
    for (const { id, range } of painted) {
      const { first } = this.spotOf(range, frame);
      if (first !== null) found.push({ id, top: first.top + first.height / 2, length: range.end - range.start, at: null });
    }
    for (const point of points) {
      const rect = this.places.caretRect(point.caret);
      if (rect === null) continue;
      const at = { top: rect.bottom - frame.top, left: rect.left - frame.left };
      found.push({ id: point.id, top: rect.top - frame.top + rect.height / 2, length: 0, at });
    }
    return arrange(found);
  }

  /** Boxes around marked atoms; around everything where the browser paints no highlights, and on paper. */
  boxes(painted: readonly PaintedMark[]): Box[] {
    const frame = this.places.root.getBoundingClientRect();
    return painted.flatMap(({ id, kind, severity, lane, range }) =>
      this.spotOf(range, frame).boxes.map(({ top, left, width, height }, index) => ({
        key: `${id} ${index}`,
        kind,
        severity,
        lane,
        top,
        left,
        width,
        height,
      })),
    );
  }

  private spotOf(range: RenderedRange, frame: DOMRect): Spot {
    const key = `${range.start} ${range.end}`;
    const known = this.spots.get(key);
    if (known !== undefined) return known;
    const inFrame = (rect: DOMRect) => new DOMRect(rect.x - frame.x, rect.y - frame.y, rect.width, rect.height);
    const texts = this.places.rectsOf(range, this.boxesAll ? 'every' : 'first');
    const atoms = this.places.atomsOf(range).map((atom) => atom.getBoundingClientRect());
    const first = texts[0] ?? atoms[0];
    const boxes = this.boxesAll ? [...atoms, ...texts] : atoms;
    const spot = { first: first === undefined ? null : inFrame(first), boxes: boxes.map(inFrame) };
    this.spots.set(key, spot);
    return spot;
  }
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
