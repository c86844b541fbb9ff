/** The input cannot be used as it is; the message says where and why. */
export class WrongInput extends Error {}

/** A line of input that is not blank, numbered as an editor numbers it. */
export interface Line {
  number: number;
  text: string;
}

const LINE_FEED = 10;

/**
 * The lines of a stream of UTF-8, blank ones left out. Only a line feed ends a line: U+2028 may stand within JSON, and
 * Node's own reader of lines would break there.
 */
export async function* linesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let rest: Buffer[] = [];
  for await (const chunk of bytes) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield* filled(++number, [...rest, chunk.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    rest.push(chunk.subarray(start));
  }
  yield* filled(++number, rest);
}

function* filled(number: number, parts: Buffer[]): Generator<Line> {
  const text = decoded(number, Buffer.concat(parts));
  if (text.trim() !== '') yield { number, text };
}

function decoded(number: number, line: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line);
  } catch {
    throw new WrongInput(`line ${number}: the text is not UTF-8`);
  }
}
