import type { Annotation, MarkKind } from '../api/types';

/** Kinds differ by sign as well as by colour. */
export const glyphs: Record<MarkKind, string> = { strength: '+', weakness: '−', factual_error: '×' };

/** The sign of a mark; missing things have a caret of their own. */
export function glyphOf(mark: Pick<Annotation, 'kind' | 'point' | 'target'>): string {
  if (mark.point || mark.target === 'response') return '^';
  return glyphs[mark.kind];
}
