import type { Annotation, Category } from '../../api/types';
import { folded } from '../../text/folded';
import { fits, kindOf } from './marking';

const SHOWN_MAX = 40;

/** Finds the categories that words with a slip each may mean, best first. */
export type SlipSearch = (categories: readonly Category[], words: readonly string[]) => Category[];

/**
 * Categories for a mark, best first: every word of the filter must stand in the code, the label or the definition in
 * either language. Those of the mark's own kind come first; where none is found, the words may have a slip each (`nearly`, which comes later).
 */
export function findCategories(
  categories: readonly Category[],
  filter: string,
  mark: Annotation,
  nearly: SlipSearch | null,
): Category[] {
  const fitting = categories.filter((category) => fits(category, mark));
  const words = folded(filter).split(/\s+/).filter(Boolean);
  const found = exactly(fitting, words, mark);
  if (found.length > 0 || nearly === null) return found;
  return nearly(fitting, words).slice(0, SHOWN_MAX);
}

function exactly(categories: readonly Category[], words: readonly string[], mark: Annotation): Category[] {
  return categories
    .map((category, index) => ({ category, index, score: score(category, words, mark) }))
    .filter(({ score }) => score !== null)
    .sort((one, other) => (other.score ?? 0) - (one.score ?? 0) || one.index - other.index)
    .slice(0, SHOWN_MAX)
    .map(({ category }) => category);
}

function score(category: Category, words: readonly string[], mark: Annotation): number | null {
  const labels = folded(`${category.label.es} ${category.label.en}`);
  const code = folded(category.code);
  const definition = folded(`${category.definition.es} ${category.definition.en}`);
  let sum = kindOf(category) === mark.kind ? 1 : 0;
  for (const word of words) {
    if (labels.split(/[\s,]+/).some((part) => part.startsWith(word))) sum += 8;
    else if (code.includes(word)) sum += 6;
    else if (labels.includes(word)) sum += 4;
    else if (definition.includes(word)) sum += 2;
    else return null;
  }
  return sum;
}
