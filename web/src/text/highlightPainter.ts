import type { MarkKind } from '../api/types';
import type { PaintedMark } from './lanes';
import type { RenderedRange } from './readingText';
import type { ScreenPlaces } from './screenPlaces';

/** The word of a kind in the stylesheet's rules. */
export const kindWords: Record<MarkKind, string> = { strength: 'strength', weakness: 'weakness', factual_error: 'fact' };

const CURRENT = 'current';

/** Whether this browser paints ranges without touching the page. */
export function paintsHighlights(): boolean {
  return typeof CSS !== 'undefined' && 'highlights' in CSS;
}

/**
 * Paints marks with the CSS Custom Highlight API. One Highlight object per rule lives as long as the response is shown;
 * an update adds and deletes only the ranges of marks that changed.
 */
export class HighlightPainter {
  private readonly painted = new Map<string, { signature: string; rule: string; ranges: StaticRange[] }>();
  private readonly rules = new Set<string>();
  private current: StaticRange[] = [];

  constructor(private readonly places: ScreenPlaces) {}

  paint(marks: readonly PaintedMark[]): void {
    const wanted = new Set(marks.map((mark) => mark.id));
    for (const id of [...this.painted.keys()]) if (!wanted.has(id)) this.remove(id);
    for (const mark of marks) {
      const rule = `${kindWords[mark.kind]}-${mark.severity}-${mark.lane}`;
      const signature = `${rule} ${mark.range.start} ${mark.range.end}`;
      if (this.painted.get(mark.id)?.signature === signature) continue;
      this.remove(mark.id);
      const ranges = this.places.rangesOf(mark.range);
      const highlight = this.highlight(rule);
      for (const range of ranges) highlight.add(range);
      this.painted.set(mark.id, { signature, rule, ranges });
    }
  }

  /** Shows where the reader is: yellow, over every kind. */
  point(range: RenderedRange | null): void {
    const highlight = this.highlight(CURRENT);
    highlight.priority = 1;
    for (const old of this.current) highlight.delete(old);
    this.current = range === null ? [] : this.places.rangesOf(range);
    for (const fresh of this.current) highlight.add(fresh);
  }

  clear(): void {
    for (const rule of this.rules) CSS.highlights.delete(rule);
    this.rules.clear();
    this.painted.clear();
    this.current = [];
  }

  private remove(id: string): void {
    const known = this.painted.get(id);
    if (known === undefined) return;
    const highlight = this.highlight(known.rule);
    for (const range of known.ranges) highlight.delete(range);
    this.painted.delete(id);
  }

  private highlight(rule: string): Highlight {
    const known = CSS.highlights.get(rule);
    if (known !== undefined) return known;
    const made = new Highlight();
    CSS.highlights.set(rule, made);
    this.rules.add(rule);
    return made;
  }
}
