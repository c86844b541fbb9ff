import { firstIndex, leafAt, leafRanges } from './anchors';
import type { ReadingText, RenderedRange } from './readingText';

/** What a text on the screen scrolls in. */
export const PANES = '.task-text, .compared-pane, .captured-text';

/** Leads between the response on the screen and its rendered text, both ways. Made once per shown response. */
export class ScreenPlaces {
  private readonly elements: (HTMLElement | undefined)[] = [];
  /** The one range that is laid along the text to measure it: the browser keeps each live range right at every change. */
  private readonly ruler = document.createRange();

  constructor(
    readonly root: HTMLElement,
    readonly reading: ReadingText,
  ) {
    for (const element of root.querySelectorAll<HTMLElement>('[data-leaf]')) {
      this.elements[Number(element.dataset.leaf)] = element;
    }
  }

  /** What the reader selected in the response; `null` when the selection is elsewhere. */
  selected(selection: Selection | null): RenderedRange | null {
    if (selection === null || selection.rangeCount === 0) return null;
    const range = selection.getRangeAt(0);
    if (!this.root.contains(range.startContainer) || !this.root.contains(range.endContainer)) return null;
    return {
      start: this.offsetOf(range.startContainer, range.startOffset, 'start'),
      end: this.offsetOf(range.endContainer, range.endOffset, 'end'),
    };
  }

  /** The rendered offset under a point of the window. */
  offsetAt(x: number, y: number): number | null {
    const caret = caretFromPoint(x, y);
    return caret === null || !this.root.contains(caret.node) ? null : this.offsetOf(caret.node, caret.offset, 'start');
  }

  /** DOM ranges of a rendered range: one per text leaf. They need not be live, for the text never changes. */
  rangesOf(range: RenderedRange): StaticRange[] {
    return leafRanges(this.reading, range).flatMap(({ leaf, start, end }) => {
      const text = this.textOf(leaf);
      if (text === null || this.isAtom(leaf)) return [];
      const startOffset = Math.min(start, text.length);
      const endOffset = Math.min(end, text.length);
      return [new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset })];
    });
  }

  /** Where the text of a rendered range is drawn: a rectangle for each line, of every leaf or of the first one. */
  rectsOf(range: RenderedRange, leaves: 'every' | 'first' = 'every'): DOMRect[] {
    const ranges = this.rangesOf(range);
    const wanted = leaves === 'every' ? ranges : ranges.slice(0, 1);
    return wanted.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      this.ruler.setStart(startContainer, startOffset);
      this.ruler.setEnd(endContainer, endOffset);
      return [...this.ruler.getClientRects()];
    });
  }

  /** The elements of the atoms in a rendered range. */
  atomsOf(range: RenderedRange): HTMLElement[] {
    return leafRanges(this.reading, range).flatMap(({ leaf }) => {
      const element = this.elements[leaf];
      return element !== undefined && this.isAtom(leaf) ? [element] : [];
    });
  }

  /** What is drawn between two heights of the window, by whole leaves. */
  between(top: number, bottom: number): RenderedRange {
    const { leaves, rendered } = this.reading;
    const after = (holds: (rect: DOMRect) => boolean) =>
      leaves[
        firstIndex(leaves.length, (index) => {
          const element = this.elements[index];
          return element !== undefined && holds(element.getBoundingClientRect());
        })
      ]?.start ?? rendered.length;
    return { start: after((rect) => rect.bottom > top), end: after((rect) => rect.top >= bottom) };
  }

  /** Shows a rendered range as the browser's own selection. */
  select(range: RenderedRange): void {
    const start = this.pointOf(range.start, 'start');
    const end = range.end === range.start ? start : this.pointOf(range.end, 'end');
    if (start === null || end === null) return;
    document.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  }

  /** Where a caret between two characters is drawn. */
  caretRect(offset: number): DOMRect | null {
    const point = this.pointOf(offset, 'end');
    if (point === null) return null;
    if (point.node instanceof Element) {
      const { right, top, height } = point.node.getBoundingClientRect();
      return new DOMRect(right, top, 0, height);
    }
    const range = document.createRange();
    range.setStart(point.node, point.offset);
    range.collapse(true);
    return range.getClientRects()[0] ?? null;
  }

  private isAtom(leaf: number): boolean {
    return this.reading.leaves[leaf]?.kind === 'atom';
  }

  private textOf(leaf: number): Text | null {
    const child = this.elements[leaf]?.firstChild;
    return child instanceof Text ? child : null;
  }

  private pointOf(offset: number, side: 'start' | 'end'): { node: Node; offset: number } | null {
    const index = leafAt(this.reading.leaves, side === 'start' ? offset : offset - 1);
    const leaf = this.reading.leaves[index];
    const element = this.elements[index];
    if (leaf === undefined || element === undefined) return null;
    const inside = Math.max(0, Math.min(offset - leaf.start, leaf.end - leaf.start));
    const text = this.textOf(index);
    if (this.isAtom(index) || text === null) return { node: element, offset: side === 'start' ? 0 : element.childNodes.length };
    return { node: text, offset: inside };
  }

  private offsetOf(node: Node, offset: number, side: 'start' | 'end'): number {
    const holder = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-leaf]');
    if (holder !== null && holder !== undefined && this.root.contains(holder)) {
      const leaf = this.reading.leaves[Number(holder.dataset.leaf)];
      if (leaf === undefined) return 0;
      if (leaf.kind === 'atom') return side === 'start' ? leaf.start : leaf.end;
      if (node instanceof Text) return leaf.start + offset;
      return offset === 0 ? leaf.start : leaf.end;
    }
    return this.boundaryOf(node, offset, side);
  }

  /** A boundary between leaves, as a triple click leaves it: the next leaf's start, or the previous leaf's end. */
  private boundaryOf(node: Node, offset: number, side: 'start' | 'end'): number {
    const boundary = document.createRange();
    boundary.setStart(node, offset);
    boundary.collapse(true);
    let low = 0;
    let high = this.elements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const element = this.elements[middle];
      if (element !== undefined && boundary.comparePoint(element, 0) < 0) low = middle + 1;
      else high = middle;
    }
    const next = this.reading.leaves[low];
    const previous = this.reading.leaves[low - 1];
    if (side === 'start') return next?.start ?? previous?.end ?? 0;
    return previous?.end ?? 0;
  }
}

/** Brings the selection or the lone caret into view where it is not seen. */
export function showRange(places: ScreenPlaces | null, range: RenderedRange): void {
  const lines = places?.rectsOf(range, 'first') ?? [];
  const caret = range.start === range.end ? places?.caretRect(range.end) : null;
  const first = lines[0] ?? caret ?? places?.atomsOf(range)[0]?.getBoundingClientRect();
  const pane = places?.root.closest<HTMLElement>(PANES);
  if (first === undefined || pane === null || pane === undefined) return;
  const seen = pane.getBoundingClientRect();
  const { bottom } = lines.at(-1) ?? first;
  if (first.top < seen.top + 8) pane.scrollBy({ top: first.top - seen.top - 80 });
  else if (bottom > seen.bottom - 24) pane.scrollBy({ top: bottom - seen.bottom + 80 });
}

interface CaretDocument {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

function caretFromPoint(x: number, y: number): { node: Node; offset: number } | null {
  const page = document as unknown as CaretDocument;
  const position = page.caretPositionFromPoint?.(x, y);
  if (position) return { node: position.offsetNode, offset: position.offset };
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
