import type { Localized } from '../../../api/types';
import { parts } from './parts';
import { folded } from './quotations';

const headings = parts.flatMap(({ es, en }) => [es, en]);
const HEADING = new RegExp(`^[ \\t]*(?:\\d\\.[ \\t]*)?(?:${headings.join('|')})[ \\t]*:`, 'gimu');

/** The justification without the template's headings, at the same offsets: they are no words of the author. */
export function withoutHeadings(text: string): string {
  return text.replace(HEADING, (heading) => ' '.repeat(heading.length));
}

/** The text with the headings that it lacks below it, and where the first of them is to be filled in. */
export function withSkeleton(text: string, language: keyof Localized): { text: string; caret: number } {
  const known = new Set([...text.matchAll(HEADING)].map((match) => folded(match[0].replace(/[\d.:]/gu, ''))));
  const missing = parts.filter(({ es, en }) => !known.has(folded(es)) && !known.has(folded(en)));
  const before = text.trimEnd() === '' ? '' : `${text.trimEnd()}\n`;
  const lines = missing.map((part) => `${part[language]}: `);
  return { text: before + lines.join('\n'), caret: before.length + (lines[0]?.length ?? 0) };
}
