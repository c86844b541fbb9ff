/** The length that the justification template asks for, and what may do where a grave error says most of it. */
export const JUSTIFICATION = { min: 40, minGrave: 20, max: 120 };

/** Words as people count them: runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
