import type { Paragraph, Root, Text } from 'mdast';
import { CodePoints } from './codePoints';
import type { Leaf, ReadingText, RenderedRange } from './readingText';

/**
 * A text without markup as it is read: every line is a block, blank lines are none. A place in it leads to the same
 * characters of the stored text, so that quotations of an archived source are made as those of a response are.
 */
export function readPlain(source: string): ReadingText {
  const from: number[] = [];
  const to: number[] = [];
  const leaves: Leaf[] = [];
  const blocks: RenderedRange[] = [];
  const leafOf: ReadingText['leafOf'] = new Map();
  const children: Paragraph[] = [];
  let rendered = '';
  for (const line of source.matchAll(/[^\n\r]*[^\s][^\n\r]*/gu)) {
    if (rendered !== '') {
      // Of no source: it stands at the end of the line before.
      const end = to.at(-1) ?? 0;
      from.push(end);
      to.push(end);
      rendered += '\n';
    }
    const start = rendered.length;
    for (let unit = 0; unit < line[0].length; unit++) {
      from.push(line.index + unit);
      to.push(line.index + unit + 1);
    }
    rendered += line[0];
    const text: Text = { type: 'text', value: line[0] };
    leafOf.set(text, leaves.length);
    leaves.push({ kind: 'text', start, end: rendered.length });
    blocks.push({ start, end: rendered.length });
    children.push({ type: 'paragraph', children: [text] });
  }
  const tree: Root = { type: 'root', children };
  return {
    source,
    points: new CodePoints(source),
    tree,
    rendered,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    leaves,
    leafOf,
    blocks,
    unaligned: 0,
  };
}
