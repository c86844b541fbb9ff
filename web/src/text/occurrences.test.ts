import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf } from './anchors';
import { arbitraryMarkdown } from './arbitraryMarkdown';
import { occurrencesOf } from './occurrences';
import { readMarkdown } from './readingText';

const runs = Number(process.env.RUNS ?? 500);

/** What is stored for each place where a text is read. */
function stored(source: string, text: string): (string | undefined)[] {
  const reading = readMarkdown(source);
  return occurrencesOf(reading, text).map((range) => anchorOf(reading, range)?.exact);
}

describe('a text is found where it is read', () => {
  test.each([
    ['inside markup', 'Es **muy bold** y ya', 'muy bold', 'muy bold'],
    ['from outside into markup', 'Es **muy bold** y ya', 'Es muy', 'Es **muy'],
    ['across nested markup', 'a ***b* c** d', 'a b c d', 'a ***b* c** d'],
    ['an entity by its character', 'A &amp; B', 'A & B', 'A &amp; B'],
    ['an escape by its character', 'dos \\* tres', '* tres', '\\* tres'],
    ['half of a two-letter entity', '&fjlig;ord', 'f', '&fjlig;'],
    ['a no-break space by a space', '20\u00A0% de', '20 %', '20\u00A0%'],
    ['a line end by a space', 'uno\r\ndos', 'uno dos', 'uno\r\ndos'],
    ['a hard break by a line feed', 'uno  \ndos', 'uno\ndos', 'uno  \ndos'],
    ['white space around the text is dropped', 'uno dos tres', '\tdos ', 'dos'],
    ['the edges of the text are white space', 'uno', '\nuno\n', 'uno'],
    ['from paragraph to paragraph', 'uno\n\n> dos', 'uno\n\ndos', 'uno\n\n> dos'],
    ['from item to item', '- uno\n- **dos**', 'uno\ndos', 'uno\n- **dos'],
    ['from cell to cell', '| A | B |\n|---|--:|\n| azul | 5.9 |', 'azul\t5.9', 'azul | 5.9'],
    ['lines of code', '```js\nlet a\n  let b\n```', 'let a let b', 'let a\n  let b'],
    ['inline code', 'usa `a  b` ya', 'a b', 'a  b'],
    ['a link by its words', 'ver [la ley](https://boe.example) hoy', 'la ley', 'la ley'],
    ['from outside into a link', 'ver [la ley](https://boe.example) hoy', 'ver la', 'ver [la'],
    ['one of a family is the family', 'una 👩‍👩‍👧‍👦 feliz', '👧', '👩‍👩‍👧‍👦'],
    ['a base without its accent', 'cafe\u0301 solo', 'cafe', 'cafe\u0301'],
    ['a formula by its inside', 'donde $I \\propto k$ vale', 'I \\propto', '$I \\propto k$'],
    ['a formula with its dollars', 'donde $x^2$ vale', 'donde $x^2$', 'donde $x^2$'],
    ['a formula between words', 'donde $x^2$ vale', 'donde x^2 vale', 'donde $x^2$ vale'],
    ['a formula by the sign for it', 'donde $x^2$ vale', 'donde \uFFFC vale', 'donde $x^2$ vale'],
    ['a block formula', 'así\n\n$$\na^2\n$$', 'así a^2', 'así\n\n$$\na^2\n$$'],
    ['an image by its words', 'mira ![un cielo](https://i.example/a.png) ya', 'cielo', '![un cielo](https://i.example/a.png)'],
    ['a footnote mark', 'dato[^1] más\n\n[^1]: nota', 'dato[1]', 'dato[^1]'],
    ['across a rule', 'uno\n\n---\n\ndos', 'uno dos', 'uno\n\n---\n\ndos'],
    ['a rule in white space around the text is left out', 'uno\n\n---\n\ndos', 'uno ', 'uno'],
    ['raw HTML as it is shown', 'a <b>c</b>', '<b>c', '<b>c'],
  ])('%s', (_name, source, text, exact) => {
    expect(stored(source, text)).toEqual([exact]);
  });

  test('places are counted from the start, overlapping ones too', () => {
    const reading = readMarkdown('la **la** la');
    expect(occurrencesOf(reading, 'la la')).toEqual([
      { start: 0, end: 5 },
      { start: 3, end: 8 },
    ]);
  });

  test('a formula counts once, whatever it holds', () => {
    expect(stored('$a + a$ y a', 'a')).toEqual(['$a + a$', 'a']);
  });

  test.each(['luz', 'un o', ' ', '', '**', 'boe.example'])('%j is not read there', (text) => {
    expect(stored('**u**no [dos](https://boe.example)', text)).toEqual([]);
  });

  test('whatever is selected in random Markdown is found again by its text, at one of the places', () => {
    const selections = fc.tuple(arbitraryMarkdown, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40));
    fc.assert(
      fc.property(selections, ([source, from, length]) => {
        const reading = readMarkdown(source);
        const start = Math.floor(from * reading.rendered.length);
        const selection = { start, end: start + length };
        const anchor = anchorOf(reading, selection);
        const places = occurrencesOf(reading, reading.rendered.slice(start, start + length));
        if (anchor === null) {
          expect(places).toEqual([]);
          return;
        }
        expect(places.map((place) => anchorOf(reading, place))).toContainEqual(anchor);
        expect(Array.from(source).slice(anchor.start, anchor.end).join('')).toBe(anchor.exact);
      }),
      { numRuns: runs },
    );
  });
});
