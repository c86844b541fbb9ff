/** A stretch of the justification, in UTF-16 units. */
export interface TextPlace {
  start: number;
  end: number;
}

export interface Quotation extends TextPlace {
  words: string;
}

const PAIRS = /«([^«»]+)»|“([^“”]+)”|„([^„“”]+)[“”]|‹([^‹›]+)›|‘([^‘’]{2,})’|"([^"\n]+)"/gu;

/** What stands between quotation marks of any kind; apostrophes open nothing. */
export function quotationsIn(text: string): Quotation[] {
  return [...text.matchAll(PAIRS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    words: match.slice(1).find((group) => group !== undefined) ?? '',
  }));
}

/** A text as it is compared: without case, markup and quotation marks, white space as single blanks. */
export function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[«»“”„‹›‘’"'*_`~]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a folded text holds the words whole; what an ellipsis leaves out may be anything. */
export function holds(hay: string, words: string): boolean {
  const parts = words
    .split(/\[?(?:…|\.\.\.)\]?/u)
    .map((part) => folded(part).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%°]+$/gu, ''))
    .filter((part) => part !== '');
  let from = 0;
  for (const part of parts) {
    const at = wholeAt(hay, part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return parts.length > 0;
}

function wholeAt(hay: string, needle: string, from: number): number {
  for (let at = hay.indexOf(needle, from); at >= 0; at = hay.indexOf(needle, at + 1)) {
    if (!isWordy(hay.slice(0, at).at(-1)) && !isWordy(hay[at + needle.length])) return at;
  }
  return -1;
}

function isWordy(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

export interface Word extends TextPlace {
  /** Without case and accents. */
  plain: string;
}

/** Words and numbers, `1.250,5` being one. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    plain: match[0].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  }));
}
