import { folded } from '../../../text/folded';

/** A section of the guideline: everything from one second-level heading to the next. */
export interface GuidelineSection {
  title: string;
  source: string;
}

/** Cuts the guideline at its second-level headings; fenced code does not open sections. */
export function sectionsOf(markdown: string): GuidelineSection[] {
  const sections: GuidelineSection[] = [];
  let lines: string[] = [];
  let isFenced = false;
  const close = () => {
    const source = lines.join('\n').trim();
    if (source !== '') sections.push({ title: titleOf(source), source });
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    if (/^(```|~~~)/.test(line)) isFenced = !isFenced;
    if (!isFenced && line.startsWith('## ')) close();
    lines.push(line);
  }
  close();
  return sections;
}

function titleOf(source: string): string {
  const [first = ''] = source.split('\n');
  return first.replace(/^#+\s*/, '').trim();
}

/** The sections that hold every word of the search. */
export function search(sections: readonly GuidelineSection[], filter: string): GuidelineSection[] {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  return sections.filter(({ source }) => {
    const text = folded(source);
    return words.every((word) => text.includes(word));
  });
}

/** The section that says most about a criterion: the one that names it most often. */
export function sectionFor(sections: readonly GuidelineSection[], label: string): GuidelineSection | null {
  const wanted = folded(label);
  const counted = sections.map((section) => ({ section, count: folded(section.source).split(wanted).length - 1 }));
  const best = counted.reduce((most, one) => (one.count > most.count ? one : most), {
    section: null as GuidelineSection | null,
    count: 0,
  });
  return best.section;
}

/** Shorter words say little of what a sentence is about. */
const WORD_MIN = 4;

/**
 * The section that a sentence is about: the one that shares with it the words which few sections have (each counts as the
 * logarithm of how rare it is); `null` when none shares any.
 */
export function sectionAbout(sections: readonly GuidelineSection[], sentence: string): GuidelineSection | null {
  const wanted = wordsOf(sentence);
  const held = sections.map(({ source }) => wordsOf(source));
  const weightOf = (word: string) => {
    const holders = held.filter((words) => words.has(word)).length;
    return holders === 0 ? 0 : Math.log((sections.length + 1) / holders);
  };
  const scores = held.map((words) => [...wanted].reduce((sum, word) => (words.has(word) ? sum + weightOf(word) : sum), 0));
  const best = Math.max(0, ...scores);
  return best === 0 ? null : (sections[scores.indexOf(best)] ?? null);
}

/** By their beginnings, so that endings of number, gender and time count as the same word. */
function wordsOf(text: string): Set<string> {
  const words = folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= WORD_MIN).map((word) => word.slice(0, 6)));
}
