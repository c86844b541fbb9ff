import type { Nodes, Root } from 'mdast';
import 'mdast-util-math';
import { align } from './alignment';
import { CodePoints } from './codePoints';
import { type ParsedMarkdown, parseMarkdown } from './markdown';

/** A half-open range of the rendered text, in UTF-16 units. */
export interface RenderedRange {
  start: number;
  end: number;
}

/** A stretch of rendered text that stands in one text node, or an atom: a formula, image, footnote mark or rule. */
export interface Leaf extends RenderedRange {
  kind: 'text' | 'atom';
}

/** What stands for an atom in the rendered text. */
export const ATOM = '\uFFFC';

/**
 * A response as it is read: its tree, its rendered text as one string, and for each UTF-16 unit of that string where in
 * the stored Markdown it comes from. Blocks are parted by a line feed of no source.
 */
export interface ReadingText {
  source: string;
  points: CodePoints;
  tree: Root;
  rendered: string;
  /** Source offsets per rendered unit, both non-decreasing; separators are empty ranges. */
  from: Int32Array;
  to: Int32Array;
  leaves: Leaf[];
  leafOf: Map<Nodes, number>;
  /** Paragraphs, headings, table cells, code blocks: what `B` selects. */
  blocks: RenderedRange[];
  /** Leaves that the tokenizer's events did not explain and that are atoms therefore: always empty, asserted in tests. */
  unaligned: number;
}

const atoms = new Set(['inlineMath', 'math', 'image', 'imageReference', 'footnoteReference', 'thematicBreak']);
const blocks = new Set(['paragraph', 'heading', 'tableCell', 'code', 'math', 'thematicBreak']);
const hidden = new Set(['definition', 'yaml']);

/** Reads Markdown into what is shown and where it came from. */
export function readMarkdown(source: string): ReadingText {
  const builder = new Builder(source, parseMarkdown(source));
  builder.read(builder.parsed.tree);
  return builder.finish();
}

class Builder {
  private rendered = '';
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  private readonly leaves: Leaf[] = [];
  private readonly leafOf = new Map<Nodes, number>();
  private readonly blocks: RenderedRange[] = [];
  private unaligned = 0;
  private lastTo = 0;

  constructor(
    private readonly source: string,
    readonly parsed: ParsedMarkdown,
  ) {}

  read(node: Nodes, inParagraph = false): void {
    if (hidden.has(node.type)) return;
    const isBlock = blocks.has(node.type) || (node.type === 'html' && !inParagraph);
    const start = this.rendered.length;
    if (node.type === 'break') this.separate();
    else if (atoms.has(node.type)) this.addAtom(node);
    else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'html')
      this.addText(node);
    else if ('children' in node) for (const child of node.children) this.read(child, inParagraph || isBlock);
    if (!isBlock || this.rendered.length === start) return;
    this.blocks.push({ start, end: this.rendered.length });
    this.separate();
  }

  finish(): ReadingText {
    return {
      source: this.source,
      points: new CodePoints(this.source),
      tree: this.parsed.tree,
      rendered: this.rendered,
      from: Int32Array.from(this.from),
      to: Int32Array.from(this.to),
      leaves: this.leaves,
      leafOf: this.leafOf,
      blocks: this.blocks,
      unaligned: this.unaligned,
    };
  }

  private addText(node: Extract<Nodes, { value: string; type: 'text' | 'inlineCode' | 'code' | 'html' }>): void {
    const aligned = align(node, this.parsed.pieces, this.source, this.parsed.shift);
    if (aligned === null) {
      this.unaligned++;
      this.addAtom(node);
      return;
    }
    const start = this.rendered.length;
    this.rendered += aligned.value;
    for (let index = 0; index < aligned.value.length; index++) this.addUnit(aligned.from[index] ?? 0, aligned.to[index] ?? 0);
    this.addLeaf(node, { kind: 'text', start, end: this.rendered.length });
  }

  private addAtom(node: Nodes): void {
    const start = this.rendered.length;
    this.rendered += ATOM;
    this.addUnit((node.position?.start.offset ?? 0) + this.parsed.shift, (node.position?.end.offset ?? 0) + this.parsed.shift);
    this.addLeaf(node, { kind: 'atom', start, end: start + 1 });
  }

  private addLeaf(node: Nodes, leaf: Leaf): void {
    this.leafOf.set(node, this.leaves.length);
    this.leaves.push(leaf);
  }

  private addUnit(from: number, to: number): void {
    this.from.push(from);
    this.to.push(to);
    this.lastTo = to;
  }

  private separate(): void {
    this.rendered += '\n';
    this.addUnit(this.lastTo, this.lastTo);
  }
}
