import { anyCase, exactCase } from './modelNames.json';
import { holds, quotationsIn, type TextPlace } from './quotations';

const VERSION = 'v?\\d+(?:[.,]\\d+)*\\p{L}*';
const unmistakable = patternOf(anyCase, 'giu');
/** Names that are words or people as well count only as they are written. */
const doubtful = patternOf(exactCase, 'gu');

/** A blank stands for any join of the parts, `#` for a version that must follow; it may follow any name (`GPT-4o`). */
function patternOf(wanted: readonly string[], flags: string): RegExp {
  const alternatives = [...wanted]
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.+]/gu, '\\$&').replace(/ /gu, '[\\s-]?').replace(/#/gu, VERSION));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?:[\\s-]?${VERSION})?(?![\\p{L}\\p{N}])`, flags);
}

/**
 * The first name of a model or its maker. Quoting one that is known from the conversation, folded, is no guess, nor is a
 * name with another meaning that the conversation itself speaks of (Claude Monet, Gabriela Mistral).
 */
export function modelNameIn(text: string, known: string): (TextPlace & { name: string }) | null {
  const quoted = quotationsIn(text).filter(({ words }) => holds(known, words));
  const found = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length, name: match[0] }));
  const suspects = [...found(unmistakable), ...found(doubtful).filter(({ name }) => !holds(known, name))];
  const guesses = suspects.filter(({ start, end }) => !quoted.some((one) => one.start < start && end < one.end));
  return guesses.sort((one, other) => one.start - other.start)[0] ?? null;
}
