import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, leafRanges, pointAnchorOf, resolve, resolvePoint, settle, stands, wordsOf } from './anchors';
import { arbitraryMarkdown } from './arbitraryMarkdown';
import demo from './demo.fixture.json';
import { readMarkdown } from './readingText';

const runs = Number(process.env.RUNS ?? 500);

/** The settled anchor of the rendered text between two words, as a reader would drag over it. */
function mark(source: string, shown: string, from = 0) {
  const reading = readMarkdown(source);
  const start = reading.rendered.indexOf(shown, from);
  if (start < 0) throw new Error(`expected ${JSON.stringify(shown)} in ${JSON.stringify(reading.rendered)}`);
  return anchorOf(reading, { start, end: start + shown.length });
}

describe('check boxes', () => {
  test.each([
    ['- [x] luz', 'luz'],
    ['1.\n[x] luz', '[x] luz'],
    ['- > [x] luz', '[x] luz'],
    ['- a\n- \n[ ] luz', '[ ] luz'],
  ])('%j is marked as it is shown', (source, shown) => {
    const reading = readMarkdown(source);
    expect(reading.unaligned).toBe(0);
    expect(reading.rendered).toContain(shown);
    expect(mark(source, shown)?.exact).toBe(shown);
  });
});

test.each(['>\t<!-- x --> luz', '1. >\t<!-- x --> luz', '-\t\tluz'])(
  '%j: the spaces that a tab leaves come from the tab',
  (source) => {
    expect(readMarkdown(source).unaligned).toBe(0);
    expect(mark(source, 'luz')?.exact).toBe('luz');
  },
);

describe('the span contract, for random Markdown and random selections', () => {
  const selections = fc.tuple(
    arbitraryMarkdown,
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  );

  test('every leaf is explained by the tokenizer', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (source) => {
        expect(readMarkdown(source).unaligned).toBe(0);
      }),
      { numRuns: runs },
    );
  });

  test('source offsets never go back', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, (source) => {
        const { from, to } = readMarkdown(source);
        const goesBack = (values: Int32Array) =>
          values.findIndex((value, index) => index > 0 && value < (values[index - 1] ?? 0));
        expect([goesBack(from), goesBack(to)]).toEqual([-1, -1]);
        expect(to.at(-1) ?? 0).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: runs },
    );
  });

  test('the slice by code points is the quotation, and resolving it gives the selection back', () => {
    fc.assert(
      fc.property(selections, ([source, a, b]) => {
        const reading = readMarkdown(source);
        const points = Array.from(source);
        const one = Math.floor(a * (reading.rendered.length + 1));
        const other = Math.floor(b * (reading.rendered.length + 1));
        const range = { start: Math.min(one, other), end: Math.max(one, other) };
        const settled = settle(reading, range);
        const anchor = anchorOf(reading, range);
        if (settled === null || anchor === null) {
          expect(anchor).toBeNull();
          return;
        }
        expect(points.slice(anchor.start, anchor.end).join('')).toBe(anchor.exact);
        expect(points.slice(Math.max(0, anchor.start - 32), anchor.start).join('')).toBe(anchor.prefix);
        expect(points.slice(anchor.end, anchor.end + 32).join('')).toBe(anchor.suffix);
        expect(stands(reading, anchor)).toBe(true);
        expect(resolve(reading, anchor)).toEqual(settled);
        expect(settle(reading, settled)).toEqual(settled);
        expect(leafRanges(reading, settled).length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });

  test('any stored place resolves or is null, and nothing throws', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, fc.nat(200), fc.nat(200), (source, start, length) => {
        const reading = readMarkdown(source);
        const place = { start, end: start + length };
        const range = resolve(reading, place);
        if (range !== null) expect(range.start).toBeLessThan(range.end);
        const caret = resolvePoint(reading, start);
        expect(resolvePoint(reading, pointAnchorOf(reading, caret).start)).toBeLessThanOrEqual(reading.rendered.length);
      }),
      { numRuns: runs },
    );
  });
});

describe('the span contract, case by case', () => {
  test('markup outside the selection is not included', () => {
    expect(mark('Es **muy bold** y ya', 'muy bold')).toMatchObject({ exact: 'muy bold', start: 5, end: 13 });
  });

  test('markup strictly inside the selection is included', () => {
    expect(mark('Es **muy bold** y ya', 'Es muy')).toMatchObject({ exact: 'Es **muy', start: 0, end: 8 });
  });

  test.each([
    ['escape', 'dos \\* tres', '*', '\\*'],
    ['entity', 'A &amp; B', '&', '&amp;'],
    ['half of a two-letter entity', '&fjlig;ord', 'f', '&fjlig;'],
    ['inline code without its ticks', 'usa `a b` ya', 'a b', 'a b'],
    ['bar in a code cell', '| A |\n|---|\n| `a \\| b` |', 'a | b', 'a \\| b'],
    ['code block line', '```js\nlet a\nlet b\n```', 'let b', 'let b'],
    ['line of a quotation', '> uno\n> dos', 'uno\ndos', 'uno\n> dos'],
    ['CRLF stays', 'uno\r\ndos', 'uno\r\ndos', 'uno\r\ndos'],
    ['no-break space stays', '20\u00A0% de', '20\u00A0%', '20\u00A0%'],
    ['decomposed accents stay', 'cafe\u0301 solo', 'cafe\u0301', 'cafe\u0301'],
    ['a base is not cut from its accent', 'cafe\u0301 solo', 'cafe', 'cafe\u0301'],
    ['outer white space is dropped', 'uno dos tres', ' dos ', 'dos'],
    ['a link without its address', 'ver [la ley](https://boe.example) hoy', 'la ley', 'la ley'],
    ['a literal address', 'en https://boe.example/x hoy', 'https://boe.example/x', 'https://boe.example/x'],
    ['a cell', '| A | B |\n|---|--:|\n| azul | 5.9 |', '5.9', '5.9'],
    ['struck text', 'es ~~malo~~ bueno', 'malo', 'malo'],
    ['raw HTML is text', 'a <b>c</b>', '<b>c</b>', '<b>c</b>'],
    ['a task without its box', '- [x] hecha ya', 'hecha', 'hecha'],
    ['a heading without its marks', '## ¿Por qué?', '¿Por qué?', '¿Por qué?'],
    ['prices are not formulas', 'de $1,250 a $1,160 hoy', '$1,250 a $1,160', '$1,250 a $1,160'],
    ['a price range is not a formula', 'entre $5-$10 hoy', '$5-$10', '$5-$10'],
  ])('%s', (_name, source, shown, exact) => {
    expect(mark(source, shown)?.exact).toBe(exact);
  });

  test.each([
    ['formula', 'donde $I \\propto k$ vale', '$I \\propto k$'],
    ['block formula', 'así\n\n$$\na^2\n$$\n\nfin', '$$\na^2\n$$'],
    ['image', 'mira ![un cielo](https://i.example/a.png) aquí', '![un cielo](https://i.example/a.png)'],
    ['footnote reference', 'dato[^1] más\n\n[^1]: nota', '[^1]'],
    ['rule', 'uno\n\n---\n\ndos', '---'],
  ])('any touch of a %s takes its whole source', (_name, source, exact) => {
    expect(mark(source, '\uFFFC')?.exact).toBe(exact);
  });

  test('a family and a flag are never cut', () => {
    const family = '👩‍👩‍👧‍👦';
    const reading = readMarkdown(`una ${family} feliz`);
    expect(anchorOf(reading, { start: 6, end: 7 })).toMatchObject({ exact: family, start: 4, end: 11 });
  });

  test('an end after an emoji counts the pair once', () => {
    expect(mark('😀 sol 😀 luna', 'sol 😀')).toMatchObject({ start: 2, end: 7, exact: 'sol 😀' });
  });

  test('a selection of white space alone is nothing', () => {
    expect(anchorOf(readMarkdown('uno dos'), { start: 3, end: 4 })).toBeNull();
    expect(anchorOf(readMarkdown(''), { start: 0, end: 0 })).toBeNull();
  });

  test('a byte order mark keeps its place in the count', () => {
    expect(mark('\uFEFFhola', 'hola')).toMatchObject({ start: 1, end: 5 });
  });

  test('a point stands after the character before it', () => {
    const reading = readMarkdown('Es **muy** bueno');
    expect(pointAnchorOf(reading, 6)).toMatchObject({ start: 8, end: 8, exact: '', prefix: 'Es **muy', suffix: '** bueno' });
    expect(resolvePoint(reading, 8)).toBe(6);
  });

  test('a range in words shows formulas by their source', () => {
    const reading = readMarkdown('Es **muy**\n\ndonde $x^2$ vale');
    expect(wordsOf(reading, { start: 0, end: reading.rendered.length })).toBe('Es muy donde $x^2$ vale');
  });

  test('a place that holds only markup is not seen', () => {
    expect(resolve(readMarkdown('Es **muy** bueno'), { start: 3, end: 5 })).toBeNull();
  });
});

describe('the demonstration set', () => {
  const responses: Record<string, string> = demo.responses;

  test.each(demo.spans)('$id stands in its response and is seen', (span) => {
    const reading = readMarkdown(responses[span.response] ?? '');
    expect(stands(reading, span)).toBe(true);
    const range = resolve(reading, span);
    expect(range).not.toBeNull();
    if (range === null) return;
    // Three of them take in a list marker or a table's bars, which a selection would leave out.
    const anchor = anchorOf(reading, range);
    expect(anchor?.start).toBeGreaterThanOrEqual(span.start);
    expect(anchor?.end).toBeLessThanOrEqual(span.end);
    expect(span.exact).toContain(anchor?.exact);
  });
});
