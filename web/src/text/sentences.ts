import type { Nodes } from 'mdast';
import type { ReadingText, RenderedRange } from './readingText';

/** Abbreviations of both languages after which a sentence goes on, without their last full stop. */
const ABBREVIATIONS = new Set(
  `sr sra srta sres sras dr dra dres d dña lic ing arq prof profa mtro mtra gral cnel cap fr sta sto san ud uds vd vds
   p.ej ej p pp pág págs núm núms art arts av avda vol vols caps fig figs ed eds trad cf vid aprox máx mín tel dpto depto
   s ss a d ee s.a r.a
   mr mrs ms st gen col capt sgt rev hon mt e.g i.e vs viz approx ca c eq eqs sec ch al est dept u.s u.k`.split(/\s+/u),
);
/** English words as well: abbreviations only before a number. */
const BEFORE_NUMBERS = new Set(['no', 'nos', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sept', 'oct', 'nov', 'dec']);
/** What opens a sentence and follows no abbreviation. */
const OPENER =
  /^(?:The|This|That|These|It|In|On|At|He|She|They|We|But|And|Then|So|However|Another|El|La|Los|Las|Un|Una|En|Por|Pero|Y|Luego|Después|Sin|Esto|Este|Esta|Estos|Se|Su|Otro|Otra|No)(?!\p{L})/u;
const PAIRS: [open: string, close: string][] = [
  ['«', '»'],
  ['“', '”'],
  ['(', ')'],
  ['"', '"'],
];
/** How far the end of a quotation or a parenthesis may be for its sentences to stay together. */
const ASIDE_MAX = 200;

/**
 * The sentences of a response's prose, in order: of its paragraphs and list items; not of headings, tables, code and
 * formulas. The browser's segmenter cuts, and what it cuts too finely is put together again: abbreviations, initials,
 * numbers of lists, quotations and parentheses of several sentences, lines that were only wrapped.
 */
export function sentencesOf(reading: ReadingText, locale: string): RenderedRange[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return linesOf(reading).flatMap((line) => sentencesIn(reading.rendered, line, segmenter));
}

/** The sentence that a range begins in; `null` outside of prose. */
export function sentenceAround(reading: ReadingText, locale: string, range: RenderedRange): RenderedRange | null {
  const first = sentencesOf(reading, locale).find(({ start, end }) => start <= range.start && range.start < end);
  return first === undefined ? null : { start: first.start, end: Math.max(first.end, range.end) };
}

function sentencesIn(rendered: string, line: RenderedRange, segmenter: Intl.Segmenter): RenderedRange[] {
  // A line feed ends a sentence for the segmenter; in Markdown it is a blank.
  const text = rendered.slice(line.start, line.end).replace(/\s/gu, ' ');
  const found: RenderedRange[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(text.slice(last.start, last.end).trim(), text.slice(index)))
      last.end = index + segment.length;
    else found.push({ start: index, end: index + segment.length });
  }
  return found.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const from = line.start + start + words.length - words.trimStart().length;
    return [{ start: from, end: from + words.trim().length }];
  });
}

/** Whether a sentence is not over where the segmenter cut it. */
function goesOn(before: string, rest: string): boolean {
  const after = rest.trimStart();
  if (/^[^\p{L}\p{N}]*$/u.test(after) || /^\p{Ll}/u.test(after)) return true;
  if (/^(?:\p{N}{1,3}|\p{L})[.)]$/u.test(before) || isInsideAside(before, rest)) return true;
  const word = /(?:^|[\s(«“"¿¡])([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase();
  if (word === undefined || OPENER.test(after)) return false;
  if (BEFORE_NUMBERS.has(word)) return /^\p{N}/u.test(after);
  return ABBREVIATIONS.has(word) || isInitial(before, after);
}

/** Whether a capital with its full stop stands for a name: among names or other initials. */
function isInitial(before: string, after: string): boolean {
  if (/(?:^|\p{Lu}\.\s?|\p{Lu}\p{Ll}+\s)\p{Lu}\.$/u.test(before)) return true;
  return /\s\p{Lu}\.$/u.test(before) && /^\p{Lu}\.\s/u.test(after);
}

/** Whether a quotation or a parenthesis is open that ends soon. */
function isInsideAside(before: string, rest: string): boolean {
  const near = rest.slice(0, ASIDE_MAX);
  return PAIRS.some(([open, close]) => {
    const opened = before.split(open).length - 1;
    const isOpen = open === close ? opened % 2 === 1 : opened > before.split(close).length - 1;
    return isOpen && near.includes(close);
  });
}

/** The paragraphs, cut at their hard line breaks. */
function linesOf(reading: ReadingText): RenderedRange[] {
  return paragraphsOf(reading.tree, reading).flatMap(({ start, end }) => {
    const lines: RenderedRange[] = [];
    let from = start;
    for (let at = start; at <= end; at++) {
      if (at < end && reading.from[at] !== reading.to[at]) continue;
      if (at > from) lines.push({ start: from, end: at });
      from = at + 1;
    }
    return lines;
  });
}

function paragraphsOf(node: Nodes, reading: ReadingText): RenderedRange[] {
  if (node.type === 'paragraph') {
    const leaves = leavesOf(node, reading);
    const first = leaves[0];
    const last = leaves.at(-1);
    return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
  }
  return 'children' in node ? node.children.flatMap((child) => paragraphsOf(child, reading)) : [];
}

function leavesOf(node: Nodes, reading: ReadingText): RenderedRange[] {
  const index = reading.leafOf.get(node);
  const leaf = index === undefined ? undefined : reading.leaves[index];
  if (leaf !== undefined) return [leaf];
  return 'children' in node ? node.children.flatMap((child) => leavesOf(child, reading)) : [];
}
