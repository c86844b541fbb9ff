import diff from 'fast-diff';

/** A stretch of text that both versions have, or only one of them. */
export interface Piece {
  kind: 'same' | 'gone' | 'new';
  text: string;
}

const TOKENS =
  /\s+|[\p{L}\p{M}\p{N}_]+|\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)*|./gsu;
const SURROGATES = { from: 0xd800, count: 0x800 };
const TOKENS_MAX = 0xffff - SURROGATES.count;

/** What changed from one text to the other, word by word. */
export function diffWords(before: string, after: string): Piece[] {
  const letters = new Letters();
  const one = letters.write(before);
  const other = letters.write(after);
  if (one === null || other === null) return pieces([-1, before], [1, after]);
  return pieces(...diff(one, other).map(([kind, text]) => [kind, letters.read(text)] as const));
}

function pieces(...parts: (readonly [-1 | 0 | 1, string])[]): Piece[] {
  return parts.flatMap(([kind, text]) =>
    text === '' ? [] : [{ kind: kind === 0 ? 'same' : kind === -1 ? 'gone' : 'new', text }],
  );
}

/** Writes each different word as one character, so that a diff of characters is a diff of words. */
class Letters {
  private readonly known = new Map<string, string>();
  private readonly words: string[] = [];

  /** `null` when there are more different words than characters. */
  write(text: string): string | null {
    let written = '';
    for (const [word] of text.matchAll(TOKENS)) {
      let letter = this.known.get(word);
      if (letter === undefined) {
        if (this.words.length >= TOKENS_MAX) return null;
        letter = String.fromCharCode(codeOf(this.words.length));
        this.known.set(word, letter);
        this.words.push(word);
      }
      written += letter;
    }
    return written;
  }

  read(letters: string): string {
    let text = '';
    for (let at = 0; at < letters.length; at++) text += this.words[indexOf(letters.charCodeAt(at))] ?? '';
    return text;
  }
}

/** Halves of pairs are left out: a diff would not cut between them. */
function codeOf(index: number): number {
  return index < SURROGATES.from ? index : index + SURROGATES.count;
}

function indexOf(code: number): number {
  return code < SURROGATES.from ? code : code - SURROGATES.count;
}

const CONTEXT = 12;

/** The changes with some words around each: long stretches that stayed are cut down to their ends. */
export function shortened(all: readonly Piece[]): Piece[] {
  return all.map((piece, index) => {
    if (piece.kind !== 'same') return piece;
    const words = [...piece.text.matchAll(/\S+\s*/gu)];
    const [head, tail] = [index === 0 ? 0 : CONTEXT, index === all.length - 1 ? 0 : CONTEXT];
    if (words.length <= head + tail + CONTEXT) return piece;
    const start = words[head]?.index ?? 0;
    const end = words[words.length - tail]?.index ?? piece.text.length;
    return { kind: 'same', text: `${piece.text.slice(0, start)}[…] ${piece.text.slice(end)}` };
  });
}
