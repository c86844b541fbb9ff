import type { Annotation, Category, SubmissionContent } from '../../../api/types';
import { isErrorOfResponse, type NumberedMark, numbered, ratingOf } from '../draft';
import { countWords, JUSTIFICATION } from '../words';
import { modelNameIn } from './modelNames';
import { folded, holds, type Quotation, quotationsIn, type TextPlace, wordsIn } from './quotations';
import { withoutHeadings } from './template';

export type CheckState = 'ok' | 'not_yet' | 'not_applicable';

/** One of the five checks of the template, with what it found. */
export type Check = { state: CheckState } & (
  | { id: 'J1'; words: number; min: number; max: number }
  | { id: 'J2' }
  | { id: 'J3'; missing: NumberedMark[] }
  | { id: 'J4'; at: TextPlace | null }
  | { id: 'J5'; name: string; at: TextPlace | null }
);

/** What a justification is held against. */
export interface Judged {
  /** The response, as it is stored and as it is read. */
  response: readonly string[];
  /** The turns before it. */
  conversation: readonly string[];
  categories: ReadonlyMap<string, Category>;
  /** The author's other justifications; `null` while nobody knows. */
  earlier: readonly string[] | null;
}

const GRAM = 5;
const REPEATED = 0.8;

/** The five checks of the template, in its order: advice that may be overruled, never a repair. */
export function checkJustification(content: SubmissionContent, judged: Judged): Check[] {
  const text = withoutHeadings(content.justification);
  return [
    { id: 'J1', ...length(text, content) },
    { id: 'J2', state: quotes(text, content, judged) },
    { id: 'J3', ...mentions(text, content, judged) },
    { id: 'J4', ...repeats(text, judged.earlier) },
    { id: 'J5', ...names(text, judged) },
  ];
}

/** How many words are wanted: fewer may do where a low score or a grave error says most of it. */
export function wordsWanted(content: SubmissionContent): { min: number; max: number } {
  const overall = ratingOf(content, 'overall')?.value ?? null;
  const isGrave = content.annotations.some(isGraveError) || (overall !== null && overall <= 2);
  return { min: isGrave ? JUSTIFICATION.minGrave : JUSTIFICATION.min, max: JUSTIFICATION.max };
}

function length(text: string, content: SubmissionContent) {
  const words = countWords(text);
  const { min, max } = wordsWanted(content);
  return { state: stateOf(words >= min && words <= max), words, min, max };
}

function quotes(text: string, content: SubmissionContent, judged: Judged): CheckState {
  if (!content.annotations.some(isErrorOfResponse)) return 'not_applicable';
  const { response } = foldedOf(judged);
  return stateOf(quotationsIn(text).some(({ words }) => response.some((hay) => holds(hay, words))));
}

/** What is judged as words are looked for in it: folded once, not at every letter. */
function foldedOf(judged: Judged): { response: string[]; all: string } {
  const known = foldings.get(judged);
  if (known !== undefined) return known;
  const { conversation, response } = judged;
  const made = { response: response.map(folded), all: folded([...conversation, ...response].join('\n')) };
  foldings.set(judged, made);
  return made;
}

const foldings = new WeakMap<Judged, ReturnType<typeof foldedOf>>();

/** A justification as marks are looked for in it. */
interface Said {
  text: string;
  folded: string;
  quoted: Quotation[];
  words: Set<string>;
}

function mentions(text: string, content: SubmissionContent, { categories }: Judged) {
  const grave = numbered(content.annotations).filter(({ mark }) => isGraveError(mark));
  const said = { text, folded: folded(text), quoted: quotationsIn(text), words: telling(text) };
  const mentioned = (one: NumberedMark) => isMentioned(said, one, categories);
  const missing = grave.filter(
    (one) => !mentioned(one) && !grave.some((cause) => cause.mark.id === one.mark.consequence_of && mentioned(cause)),
  );
  return { state: grave.length === 0 ? ('not_applicable' as const) : stateOf(missing.length === 0), missing };
}

/**
 * A mark is mentioned by its words or a part of them in quotation marks, by its number, by the name of its category, or
 * by two words that it and its reason are about.
 */
function isMentioned(said: Said, { mark, number }: NumberedMark, categories: Judged['categories']): boolean {
  const { exact, about } = wordsOf(mark);
  if (holds(said.folded, exact) || said.quoted.some(({ words }) => holds(exact, words))) return true;
  if (new RegExp(`(?:^|[\\s(])(?:[×−–^-]|marca|mark|error)\\s?${number}(?!\\p{N})`, 'iu').test(said.text)) return true;
  const category = categories.get(mark.category);
  if (category !== undefined && [category.label.es, category.label.en].some((label) => holds(said.folded, label))) return true;
  const shared = [...said.words].filter((word) => about.has(word)).length;
  return about.size > 0 && shared >= Math.min(2, about.size);
}

/** What a mark stands on, folded, and the words that it and its reason are about; a mark that changes is another one. */
function wordsOf(mark: Annotation): { exact: string; about: Set<string> } {
  const known = marked.get(mark);
  if (known !== undefined) return known;
  const made = { exact: folded(mark.exact ?? ''), about: telling(`${mark.exact ?? ''} ${mark.reason}`) };
  marked.set(mark, made);
  return made;
}

const marked = new WeakMap<Annotation, ReturnType<typeof wordsOf>>();

/** The words that tell one text from another: numbers and long words. */
function telling(text: string): Set<string> {
  return new Set(wordsIn(text).flatMap(({ plain }) => (plain.length > 4 || /\p{N}/u.test(plain) ? [plain] : [])));
}

function repeats(text: string, earlier: Judged['earlier']): { state: CheckState; at: TextPlace | null } {
  const grams = gramsOf(text);
  if (earlier === null || earlier.length === 0 || grams.length === 0) return { state: 'not_applicable', at: null };
  for (const other of earlier) {
    const known = new Set(gramsOf(withoutHeadings(other)).map(({ words }) => words));
    const shared = grams.filter(({ words }) => known.has(words));
    const share = new Set(shared.map(({ words }) => words)).size / new Set(grams.map(({ words }) => words)).size;
    if (share < REPEATED) continue;
    return { state: 'not_yet', at: { start: shared[0]?.start ?? 0, end: shared.at(-1)?.end ?? text.length } };
  }
  return { state: 'ok', at: null };
}

function gramsOf(text: string): (TextPlace & { words: string })[] {
  const words = wordsIn(text);
  return words.slice(GRAM - 1).map((last, index) => ({
    start: words[index]?.start ?? 0,
    end: last.end,
    words: words
      .slice(index, index + GRAM)
      .map(({ plain }) => plain)
      .join(' '),
  }));
}

function names(text: string, judged: Judged) {
  if (text.trim() === '') return { state: 'not_applicable' as const, name: '', at: null };
  const found = modelNameIn(text, foldedOf(judged).all);
  return { state: stateOf(found === null), name: found?.name ?? '', at: found };
}

function isGraveError(mark: Annotation): boolean {
  return isErrorOfResponse(mark) && (mark.severity === 'major' || mark.severity === 'critical');
}

function stateOf(holds: boolean): CheckState {
  return holds ? 'ok' : 'not_yet';
}
