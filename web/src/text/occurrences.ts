import type { Nodes } from 'mdast';
import { ATOM, type ReadingText, type RenderedRange } from './readingText';

/** The rendered text as it is searched: runs of white space as one space, and where each unit stands in the reading. */
interface Searched {
  text: string;
  start: number[];
  end: number[];
}

/** How an atom is written in a text that somebody looks for. */
type Spelling = (atom: Nodes, source: string) => string;

const spellings: Spelling[] = [shownOf, sourceOf, () => ATOM];

/**
 * Where a text stands in what is read, in order. Any white space stands for any other, block boundaries and the ends of
 * the text among them. Overlapping places count; places that start in the same atom are one.
 */
export function occurrencesOf(reading: ReadingText, text: string): RenderedRange[] {
  const wanted = text.replace(/\s+/gu, ' ');
  if (wanted.trim() === '') return [];
  const atoms = atomsOf(reading);
  const found = new Map<number, RenderedRange>();
  for (const spelling of atoms.size === 0 ? [shownOf] : spellings) {
    for (const range of placesIn(searched(reading, atoms, spelling), wanted)) {
      if (!found.has(range.start)) found.set(range.start, range);
    }
  }
  return [...found.values()].sort((one, other) => one.start - other.start);
}

/** What the reader sees of an atom, as far as it is text; nothing of a rule. */
function shownOf(atom: Nodes): string {
  if (atom.type === 'inlineMath' || atom.type === 'math') return atom.value;
  if (atom.type === 'image' || atom.type === 'imageReference') return atom.alt ?? '';
  return atom.type === 'footnoteReference' ? `[${atom.label ?? atom.identifier}]` : '';
}

/** Formulas are often quoted with their dollars. */
function sourceOf(atom: Nodes, source: string): string {
  return atom.type === 'inlineMath' || atom.type === 'math' ? source : shownOf(atom);
}

function atomsOf(reading: ReadingText): Map<number, Nodes> {
  const atoms = new Map<number, Nodes>();
  for (const [node, index] of reading.leafOf) {
    const leaf = reading.leaves[index];
    if (leaf?.kind === 'atom') atoms.set(leaf.start, node);
  }
  return atoms;
}

function searched(reading: ReadingText, atoms: Map<number, Nodes>, spelling: Spelling): Searched {
  const all: Searched = { text: '', start: [], end: [] };
  add(all, ' ', { start: 0, end: 0 });
  for (let at = 0; at < reading.rendered.length; at++) {
    const atom = atoms.get(at);
    const shown =
      atom === undefined ? reading.rendered[at] : spelling(atom, reading.source.slice(reading.from[at], reading.to[at]));
    add(all, shown ?? '', { start: at, end: at + 1 });
  }
  add(all, ' ', { start: reading.rendered.length, end: reading.rendered.length });
  return all;
}

function add(all: Searched, shown: string, range: RenderedRange): void {
  for (let index = 0; index < shown.length; index++) {
    const unit = /\s/.test(shown[index] ?? '') ? ' ' : shown[index];
    if (unit === ' ' && all.text.endsWith(' ')) {
      all.end[all.end.length - 1] = range.end;
      continue;
    }
    all.text += unit;
    all.start.push(range.start);
    all.end.push(range.end);
  }
}

/** White space around what is wanted must be there, and is no part of the place: an unseen rule may stand within it. */
function placesIn({ text, start, end }: Searched, wanted: string): RenderedRange[] {
  const first = wanted.startsWith(' ') ? 1 : 0;
  const last = wanted.trimEnd().length - 1;
  const places: RenderedRange[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    places.push({ start: start[at + first] ?? 0, end: end[at + last] ?? 0 });
  }
  return places;
}
