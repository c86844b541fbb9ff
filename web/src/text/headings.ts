import type { Heading, Nodes, Root } from 'mdast';

const DEEPEST = 6;

/** The level of each heading on the page: below `top`, without jumps, whatever levels the model used. */
export function headingLevels(tree: Root, top: number): Map<Nodes, number> {
  const headings = collect(tree, []);
  const highest = Math.min(...headings.map((heading) => heading.depth));
  const levels = new Map<Nodes, number>();
  let previous = top - 1;
  for (const heading of headings) {
    previous = Math.min(top + heading.depth - highest, previous + 1, DEEPEST);
    levels.set(heading, previous);
  }
  return levels;
}

function collect(node: Nodes, found: Heading[]): Heading[] {
  if (node.type === 'heading') found.push(node);
  if ('children' in node) for (const child of node.children) collect(child, found);
  return found;
}
