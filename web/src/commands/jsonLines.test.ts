import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type Line, linesOf, WrongInput } from './jsonLines';

async function read(bytes: Buffer, chunk: number): Promise<Line[]> {
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunk) }, (_, at) => bytes.subarray(at * chunk, (at + 1) * chunk));
  const lines: Line[] = [];
  for await (const line of linesOf(Readable.from(chunks))) lines.push(line);
  return lines;
}

describe('lines of a stream', () => {
  test.each([1, 2, 3, 1000])('are the same in chunks of %i bytes', async (chunk) => {
    expect(await read(Buffer.from('\uFEFFñ👩‍👧\r\n\n  \n"\u2028"\nfin'), chunk)).toEqual([
      { number: 1, text: 'ñ👩‍👧\r' },
      { number: 4, text: '"\u2028"' },
      { number: 5, text: 'fin' },
    ]);
  });

  test('nothing has no lines', async () => {
    expect(await read(Buffer.from(''), 1)).toEqual([]);
  });

  test('what is not UTF-8 is refused with its line', async () => {
    await expect(read(Buffer.from([0x61, 0x0a, 0xf1, 0x61]), 2)).rejects.toThrow(new WrongInput('line 2: the text is not UTF-8'));
  });
});
