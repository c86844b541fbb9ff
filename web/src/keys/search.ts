import { folded } from '../text/folded';

/** How well words fit a text; `null` when one of them does not. Letters that only follow one another count least. */
export function fitness(filter: string, label: string, detail: string): number | null {
  const text = folded(label);
  const rest = folded(detail);
  let sum = 0;
  for (const word of folded(filter).split(/\s+/).filter(Boolean)) {
    if (text.split(/[\s,;:()/]+/).some((part) => part.startsWith(word))) sum += 8;
    else if (text.includes(word)) sum += 5;
    else if (rest.includes(word)) sum += 3;
    else if (word.length > 1 && follows(word, text)) sum += 1;
    else return null;
  }
  return sum;
}

/** Whether the letters of a word stand in a text one after the other, with others between them. */
function follows(word: string, text: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The best first; those that fit alike stay in their order. */
export function found<Item extends { label: string; detail: string }>(items: readonly Item[], filter: string): Item[] {
  return items
    .map((item, index) => ({ item, index, sum: fitness(filter, item.label, item.detail) }))
    .filter(({ sum }) => sum !== null)
    .sort((one, other) => (other.sum ?? 0) - (one.sum ?? 0) || one.index - other.index)
    .map(({ item }) => item);
}
