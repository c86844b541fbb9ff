import type { Nodes, Parents } from 'mdast';
import 'mdast-util-math';
import { createElement, lazy, memo, type ReactNode, Suspense } from 'react';
import { safeAddress } from './addresses';
import { headingLevels } from './headings';
import type { ReadingText } from './readingText';

const Formula = lazy(() => import('./Formula'));

/** Words that the reader of a screen hears where others see a sign. */
export interface ReadingWords {
  done: string;
  toDo: string;
  image: string;
}

interface Context {
  reading: ReadingText;
  words: ReadingWords;
  levels: Map<Nodes, number>;
}

/**
 * Shows Markdown as React elements, never as HTML strings. Every text node stands alone in an element with the number of
 * its leaf, so that a place on the screen leads back to the source.
 */
export const Reading = memo(function Reading({
  reading,
  words,
  top,
}: {
  reading: ReadingText;
  words: ReadingWords;
  top: number;
}) {
  const context: Context = { reading, words, levels: headingLevels(reading.tree, top) };
  return <>{childrenOf(reading.tree, context)}</>;
});

function childrenOf(node: Parents, context: Context): ReactNode[] {
  return node.children.map((child, index) => createElement(Element, { key: index, node: child, context }));
}

function Element({ node, context }: { node: Nodes; context: Context }): ReactNode {
  const leaf = context.reading.leafOf.get(node);
  switch (node.type) {
    case 'text':
      return <span data-leaf={leaf}>{shown(leaf, context)}</span>;
    case 'inlineCode':
      return <code data-leaf={leaf}>{shown(leaf, context)}</code>;
    case 'code':
      return (
        <pre>
          <code data-leaf={leaf} data-language={node.lang ?? undefined}>
            {shown(leaf, context)}
          </code>
        </pre>
      );
    case 'html':
      return (
        <code className="md-html" data-leaf={leaf}>
          {shown(leaf, context)}
        </code>
      );
    case 'inlineMath':
    case 'math':
      return <FormulaPlace leaf={leaf} tex={node.value} block={node.type === 'math'} />;
    case 'image':
      return <ImagePlace leaf={leaf} alt={node.alt ?? ''} address={node.url} words={context.words} />;
    case 'imageReference':
      return <ImagePlace leaf={leaf} alt={node.alt ?? ''} address={node.label ?? node.identifier} words={context.words} />;
    case 'footnoteReference':
      return (
        <sup data-leaf={leaf} data-atom="">
          [{node.label ?? node.identifier}]
        </sup>
      );
    case 'thematicBreak':
      return (
        <div className="md-rule" data-leaf={leaf} data-atom="">
          <hr />
        </div>
      );
    case 'break':
      return <br />;
    case 'definition':
    case 'yaml':
      return null;
    case 'link':
      return <LinkPlace address={node.url}>{childrenOf(node, context)}</LinkPlace>;
    case 'linkReference':
      return <span className="md-reference">{childrenOf(node, context)}</span>;
    case 'heading':
      return createElement(`h${context.levels.get(node) ?? 6}`, { className: `md-h${node.depth}` }, childrenOf(node, context));
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{childrenOf(node, context)}</ol> : <ul>{childrenOf(node, context)}</ul>;
    case 'listItem':
      return (
        <li className={typeof node.checked === 'boolean' ? `md-task md-task-${node.checked ? 'done' : 'open'}` : undefined}>
          {typeof node.checked === 'boolean' ? (
            <span className="visually-hidden">{node.checked ? context.words.done : context.words.toDo} </span>
          ) : null}
          {childrenOf(node, context)}
        </li>
      );
    case 'footnoteDefinition':
      return (
        <div className="md-footnote">
          <span className="md-footnote-label">[{node.label ?? node.identifier}]</span>
          <div>{childrenOf(node, context)}</div>
        </div>
      );
    case 'table':
      return <TablePlace node={node} context={context} />;
    default:
      return createElement(tags[node.type] ?? 'span', null, 'children' in node ? childrenOf(node, context) : null);
  }
}

const tags: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
};

/** The rendered text of a leaf, taken from the reading so that screen and offsets cannot differ. */
function shown(leaf: number | undefined, { reading }: Context): string {
  const place = leaf === undefined ? undefined : reading.leaves[leaf];
  return place === undefined ? '' : reading.rendered.slice(place.start, place.end);
}

/** Up to so many columns fit any screen by wrapping; wider tables scroll, by keys too. */
const COLUMNS_THAT_WRAP = 6;

function TablePlace({ node, context }: { node: Extract<Nodes, { type: 'table' }>; context: Context }) {
  const [head, ...rows] = node.children;
  const cells = (row: typeof head, tag: 'th' | 'td') =>
    row?.children.map((cell, column) =>
      createElement(
        tag,
        { key: cell.position?.start.offset ?? column, 'data-align': node.align?.[column] ?? undefined },
        childrenOf(cell, context),
      ),
    );
  return (
    <div className="md-table" tabIndex={(head?.children.length ?? 0) > COLUMNS_THAT_WRAP ? 0 : undefined}>
      <table>
        <thead>
          <tr>{cells(head, 'th')}</tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.position?.start.offset}>{cells(row, 'td')}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FormulaPlace({ leaf, tex, block }: { leaf: number | undefined; tex: string; block: boolean }) {
  return (
    <span className={block ? 'md-formula md-formula-block' : 'md-formula'} data-leaf={leaf} data-atom="">
      <Suspense fallback={<code>{tex}</code>}>
        <Formula tex={tex} block={block} />
      </Suspense>
    </span>
  );
}

/** Images are not fetched: what the model wrote about them is shown instead. */
function ImagePlace(props: { leaf: number | undefined; alt: string; address: string; words: ReadingWords }) {
  return (
    <span className="md-image" data-leaf={props.leaf} data-atom="">
      {props.words.image} {props.alt} <span className="md-address">{props.address}</span>
    </span>
  );
}

function LinkPlace({ address, children }: { address: string; children: ReactNode }) {
  const safe = safeAddress(address);
  if (safe === null) return <span className="md-reference">{children}</span>;
  return (
    <a href={safe} target="_blank" rel="noreferrer nofollow" draggable={false}>
      {children}
    </a>
  );
}
