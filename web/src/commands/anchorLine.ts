import { type Anchor, anchorOf } from '../text/anchors';
import { occurrencesOf } from '../text/occurrences';
import { type ReadingText, readMarkdown } from '../text/readingText';
import { type Line, WrongInput } from './jsonLines';

/** A passage of a rendered text: what it says, and which of the places that say so, from 1. */
export interface Request {
  markdown: string;
  text: string;
  occurrence: number;
}

/** Why a selection has no anchor. */
export interface NoAnchor {
  error: { code: 'nothing-selected' | 'text-not-found' | 'occurrence-not-found'; message: string };
}

/** Reads `{"markdown": …, "select": {"text": …, "occurrence": …}}`; whatever else is there is left alone. */
export function requestOf(line: Line): Request {
  const members = membersOf(line);
  const select = members['select'];
  if (!isObject(select)) throw wrong(line, 'select', 'expected an object');
  return {
    markdown: textAt(line, 'markdown', members['markdown']),
    text: textAt(line, 'select.text', select['text']),
    occurrence: occurrenceAt(line, 'select.occurrence', select['occurrence']),
  };
}

/** Anchors selections one after the other; a text that comes again at once is not parsed again. */
export class Anchoring {
  private last: ReadingText | null = null;

  answer({ markdown, text, occurrence }: Request): Anchor | NoAnchor {
    if (this.last?.source !== markdown) this.last = readMarkdown(markdown);
    const places = occurrencesOf(this.last, text);
    const place = places[occurrence - 1];
    const anchor = place === undefined ? null : anchorOf(this.last, place);
    return anchor ?? { error: refusal(text, places.length, occurrence) };
  }
}

function refusal(text: string, times: number, occurrence: number): NoAnchor['error'] {
  if (text.trim() === '') return { code: 'nothing-selected', message: 'the text is nothing but white space' };
  if (times === 0) return { code: 'text-not-found', message: 'the text does not occur in the rendered text' };
  const found = times === 1 ? 'once' : `${times} times`;
  return { code: 'occurrence-not-found', message: `occurrence ${occurrence} was asked for, and the text occurs ${found}` };
}

function membersOf(line: Line): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    throw new WrongInput(`line ${line.number}: this is not valid JSON`);
  }
  if (!isObject(value)) throw new WrongInput(`line ${line.number}: expected one JSON object`);
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textAt(line: Line, field: string, value: unknown): string {
  if (typeof value !== 'string') throw wrong(line, field, 'expected a text');
  return value;
}

function occurrenceAt(line: Line, field: string, value: unknown): number {
  if (value === undefined || value === null) return 1;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 1) return value;
  throw wrong(line, field, 'expected a whole number from 1');
}

function wrong(line: Line, field: string, what: string): WrongInput {
  return new WrongInput(`line ${line.number}, field ${field}: ${what}`);
}
