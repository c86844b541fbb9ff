import type { ReadingText, RenderedRange } from './readingText';

/** The words and sentences of a response, for moving through it by keys. */
export interface Steps {
  words: RenderedRange[];
  sentences: RenderedRange[];
  blocks: RenderedRange[];
  length: number;
}

/** Cuts the rendered text into words and sentences; sentences never cross blocks. */
export function stepsOf({ rendered, blocks }: ReadingText, locale: string): Steps {
  const words = segments(rendered, 0, locale, 'word');
  const sentences = blocks.flatMap(({ start, end }) => segments(rendered.slice(start, end), start, locale, 'sentence'));
  return { words, sentences, blocks, length: rendered.length };
}

function segments(text: string, shift: number, locale: string, granularity: 'word' | 'sentence'): RenderedRange[] {
  const found: RenderedRange[] = [];
  for (const { segment, index, isWordLike } of new Intl.Segmenter(locale, { granularity }).segment(text)) {
    if (granularity === 'word' && !isWordLike && segment !== '\uFFFC') continue;
    const start = shift + index + segment.length - segment.trimStart().length;
    const end = shift + index + segment.trimEnd().length;
    if (end > start) found.push({ start, end });
  }
  return found;
}

/** The next unit: the one around a lone caret, else the first after the selection. */
export function next(units: readonly RenderedRange[], selection: RenderedRange): RenderedRange {
  const lone = selection.start === selection.end;
  return units.find((unit) => (lone ? unit.end > selection.end : unit.start >= selection.end)) ?? selection;
}

/** The unit before the selection. */
export function previous(units: readonly RenderedRange[], selection: RenderedRange): RenderedRange {
  return units.findLast((unit) => unit.end <= selection.start && unit.start < selection.start) ?? units[0] ?? selection;
}

/** The selection with its end one unit further. */
export function endForward(units: readonly RenderedRange[], selection: RenderedRange): RenderedRange {
  const unit = units.find((candidate) => candidate.end > selection.end);
  return unit === undefined ? selection : { ...selection, end: unit.end };
}

/** The selection with its end one unit back, as long as something stays selected. */
export function endBack(units: readonly RenderedRange[], selection: RenderedRange): RenderedRange {
  const unit = units.findLast((candidate) => candidate.end < selection.end && candidate.end > selection.start);
  return unit === undefined ? selection : { ...selection, end: unit.end };
}

/** The selection with its start one unit earlier. */
export function startBack(units: readonly RenderedRange[], selection: RenderedRange): RenderedRange {
  const unit = units.findLast((candidate) => candidate.start < selection.start);
  return unit === undefined ? selection : { ...selection, start: unit.start };
}

/** The selection with its start one unit later, as long as something stays selected. */
export function startForward(units: readonly RenderedRange[], selection: RenderedRange): RenderedRange {
  const unit = units.find((candidate) => candidate.start > selection.start && candidate.start < selection.end);
  return unit === undefined ? selection : { ...selection, start: unit.start };
}

/** The end moved by one character as people see it. */
export function endByCharacter(rendered: string, selection: RenderedRange, step: 1 | -1): RenderedRange {
  const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(rendered);
  if (step === 1) {
    const here = graphemes.containing(selection.end);
    return here === undefined ? selection : { ...selection, end: here.index + here.segment.length };
  }
  const before = graphemes.containing(selection.end - 1);
  return before === undefined || before.index <= selection.start ? selection : { ...selection, end: before.index };
}

/** The block around the selection's end. */
export function blockAround(steps: Steps, selection: RenderedRange): RenderedRange {
  const at = Math.max(selection.start, selection.end - 1);
  return steps.blocks.find((block) => block.end > at) ?? selection;
}
