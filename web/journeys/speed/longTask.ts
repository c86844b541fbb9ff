import { createHash, randomUUID } from 'node:crypto';
import type { Annotation, Category, Severity } from '../../src/api/types';
import { kindOf, severitiesOf } from '../../src/features/evaluate/marking';
import { anchorOf, pointAnchorOf } from '../../src/text/anchors';
import { type ReadingText, readMarkdown } from '../../src/text/readingText';
import { seeded } from '../seeded';
import { longText } from './longText';

/** A row of an import whose response has exactly so many characters. */
export function longRow(characters: number): object {
  return {
    id: `cielos-${characters}`,
    model: 'modelo-oculto',
    locale: 'es-MX',
    reference_date: '2026-11-01',
    messages: [
      { role: 'user', content: '¿Por qué cada planeta tiene el cielo de un color? Quiero una guía larga, con tablas y código.' },
      { role: 'assistant', content: longText(characters) },
    ],
  };
}

/** Work on the long response before anything is said of it but marks: so many of them. */
export function longDraft(characters: number, marks: number, categories: readonly Category[]): object {
  return {
    ratings: [],
    annotations: marksOn(longText(characters), marks, categories),
    no_errors: false,
    claims: [],
    justification: 'La guía ordena bien los mundos y da la cuenta, pero repite el experimento y deja valores sin fuente.',
    note: '',
    confidence: null,
    rule_reasons: {},
  };
}

/**
 * Marks all over a text, many of them upon each other: every category that a passage can have in turn, every severity
 * that it allows, one in twenty an omission; the same ones each time but for their ids.
 */
function marksOn(text: string, count: number, categories: readonly Category[]): Annotation[] {
  const reading = readMarkdown(text);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const random = seeded(1);
  const words = wordsIn(reading);
  const usable = categories.filter(({ targets, requires_rule_id }) => targets.includes('span') && !requires_rule_id);
  const missing = categories.find(({ targets, polarity }) => targets.includes('response') && polarity !== 'strength');
  return Array.from({ length: count }, (_, index) => {
    const point = index % 20 === 19;
    const category = point ? missing : usable[index % usable.length];
    const at = random(words.length - 40);
    const first = words[at];
    const last = words[at + random(index % 4 === 0 ? 40 : 8)];
    if (category === undefined || first === undefined || last === undefined) throw new Error('expected categories and words');
    const anchor = point ? pointAnchorOf(reading, last.end) : anchorOf(reading, { start: first.start, end: last.end });
    if (anchor === null) throw new Error(`expected words at ${first.start}`);
    return {
      id: randomUUID(),
      target: 'span',
      point,
      kind: kindOf(category),
      category: category.code,
      severity: severityAt(category, Math.floor(index / 3)),
      reason: 'El valor no coincide con la tabla de la sección anterior.',
      consequence_of: null,
      guideline_rule: null,
      source_sha256: sha256,
      ...anchor,
    };
  });
}

function severityAt(category: Category, index: number): Severity {
  const severities = severitiesOf(category);
  return severities[index % severities.length] ?? 'neutral';
}

function wordsIn({ rendered }: ReadingText): { start: number; end: number }[] {
  return [...rendered.matchAll(/[\p{L}\p{N}]+/gu)].map((found) => ({ start: found.index, end: found.index + found[0].length }));
}
