import type { Root } from 'mdast';
import { type CompileContext, type Extension, fromMarkdown, type Handle, type Token } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { mathFromMarkdown } from 'mdast-util-math';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { decodeString } from 'micromark-util-decode-string';
import { mathWithPrices } from './mathText';

/** A stretch of source that the tokenizer turned into rendered text, with what it became. */
export interface Piece {
  kind: 'text' | 'code-text' | 'code-flow' | 'html' | 'line-ending';
  /** UTF-16 offsets into the source. */
  start: number;
  end: number;
  value: string;
}

export interface ParsedMarkdown {
  tree: Root;
  /** In source order. */
  pieces: Piece[];
  /** What has to be added to an offset of the tree: 1 when the source opens with a byte order mark, which the parser drops. */
  shift: number;
}

const kinds: Record<string, Piece['kind']> = {
  data: 'text',
  characterEscape: 'text',
  characterReference: 'text',
  autolinkProtocol: 'text',
  autolinkEmail: 'text',
  literalAutolinkEmail: 'text',
  literalAutolinkHttp: 'text',
  literalAutolinkWww: 'text',
  codeTextData: 'code-text',
  codeFlowValue: 'code-flow',
  htmlFlowData: 'html',
  htmlTextData: 'html',
  lineEnding: 'line-ending',
};

/** The tree transform that finds addresses makes nodes without positions; the tokenizer has found them already. */
function autolinkLiteralFromMarkdown(): Extension {
  const { enter, exit } = gfmAutolinkLiteralFromMarkdown();
  return { enter: enter ?? {}, exit: exit ?? {} };
}

/**
 * The tokenizer also takes `[x]` for a check box where a list item has ended or holds another container ("1.", a line break,
 * "[x] luz"; "- > [x] luz"); the tree's rule expects a list item there. Outside one these are characters like others.
 */
function taskListItemFromMarkdown(): Extension {
  const { enter, exit } = gfmTaskListItemFromMarkdown();
  const { taskListCheckValueChecked, taskListCheckValueUnchecked, ...otherExits } = exit ?? {};
  const inItem = (handle: Handle | undefined) =>
    function (this: CompileContext, token: Token) {
      if (isInListItem(this)) handle?.call(this, token);
    };
  return {
    enter: {
      ...enter,
      taskListCheck(this: CompileContext, token: Token) {
        if (isInListItem(this)) return;
        this.config.enter['data']?.call(this, token);
        this.config.exit['data']?.call(this, token);
      },
    },
    exit: {
      ...otherExits,
      taskListCheckValueChecked: inItem(taskListCheckValueChecked),
      taskListCheckValueUnchecked: inItem(taskListCheckValueUnchecked),
    },
  };
}

function isInListItem({ stack }: CompileContext): boolean {
  return stack.at(-2)?.type === 'listItem';
}

/** Parses once, and keeps from the tokenizer's own events where every rendered character came from. */
export function parseMarkdown(source: string): ParsedMarkdown {
  const shift = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const pieces: Piece[] = [];
  const listener: Extension = {
    beforeEnter(this: CompileContext, token: Token) {
      const kind = token.type === 'taskListCheck' && !isInListItem(this) ? 'text' : kinds[token.type];
      if (kind === undefined) return;
      const start = token.start.offset + shift;
      const end = token.end.offset + shift;
      pieces.push({ kind, start, end, value: renderedOf(token, this.sliceSerialize(token)) });
    },
  };
  const tree = fromMarkdown(source, {
    extensions: [gfmAutolinkLiteral(), gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem(), mathWithPrices()],
    mdastExtensions: [
      autolinkLiteralFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      taskListItemFromMarkdown(),
      mathFromMarkdown(),
      listener,
    ],
  });
  pieces.sort((one, other) => one.start - other.start || one.end - other.end);
  return { tree, pieces, shift };
}

function renderedOf(token: Token, slice: string): string {
  if (token.type === 'characterEscape') return slice.slice(1);
  return token.type === 'characterReference' ? decodeString(slice) : slice;
}
