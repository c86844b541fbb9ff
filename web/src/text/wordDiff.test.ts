import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryMarkdown } from './arbitraryMarkdown';
import { diffWords, type Piece, shortened } from './wordDiff';

const shown = (pieces: Piece[]) =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'new' ? '+' : '-'}[${text}]`)).join('');

test.each([
  ['Fue en 1971.', 'Fue en 1871.', 'Fue en -[1971]+[1871].'],
  ['Fue en 1971.', 'Fue en 1971.', 'Fue en 1971.'],
  ['', 'Nuevo', '+[Nuevo]'],
  ['El cielo', 'El **cielo**', 'El +[**]cielo+[**]'],
  ['Hola 👩‍👩‍👧‍👦', 'Hola 👩‍👩‍👧', 'Hola -[👩‍👩‍👧‍👦]+[👩‍👩‍👧]'],
  ['uno dos tres', 'uno 2 tres cuatro', 'uno -[dos]+[2] tres+[ cuatro]'],
  ['canción', 'canciones', '-[canción]+[canciones]'],
])('%j to %j', (before, after, expected) => expect(shown(diffWords(before, after))).toBe(expected));

test('both versions can be read from the difference of any two texts', () => {
  const texts = fc.tuple(arbitraryMarkdown, arbitraryMarkdown).map(([one, other]) => [one, `${one}${other}`] as const);
  const pairs = fc.oneof(fc.tuple(arbitraryMarkdown, arbitraryMarkdown), texts);
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const pieces = diffWords(before, after);
      const without = (kind: Piece['kind']) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('');
      expect([without('new'), without('gone')]).toEqual([before, after]);
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
});

test('more different words than there are characters are replaced whole', () => {
  const many = Array.from({ length: 70_000 }, (_, index) => `w${index}`).join(' ');
  expect(diffWords(many, 'x').map(({ kind }) => kind)).toEqual(['gone', 'new']);
});

test('what stayed is cut down to the words around a change', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join(' ');
  const [before, change, after] = shortened([
    { kind: 'same', text: `${words(50)} ` },
    { kind: 'new', text: 'x' },
    { kind: 'same', text: ` ${words(50)}` },
  ]);
  expect(before?.text).toBe('[…] w38 w39 w40 w41 w42 w43 w44 w45 w46 w47 w48 w49 ');
  expect(change?.text).toBe('x');
  expect(after?.text).toBe(' w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 […] ');
  const short = [{ kind: 'same', text: 'pocas palabras' }] as Piece[];
  expect(shortened(short)).toEqual(short);
});
