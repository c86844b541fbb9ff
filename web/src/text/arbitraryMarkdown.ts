import fc from 'fast-check';

/** Words and signs that make offsets hard: pairs, clusters, entities, escapes, white space that must not be normalised. */
const words = fc.constantFrom(
  'luz',
  'cielo',
  'ñandú',
  'e\u0301xito',
  'año',
  '👩‍👩‍👧‍👦',
  '🇲🇽',
  '🇪🇸',
  '👍🏽',
  '\u{1D49C}',
  'क्षि',
  '\u00A0',
  'a\u00A0b',
  '&amp;',
  '&copy;',
  '&#x1F600;',
  '&#241;',
  '&fjlig;',
  '&ngE;',
  '&noexiste;',
  '&',
  '\\*',
  '\\_',
  '\\`',
  '\\\\',
  '\\&',
  '\\<',
  '1.',
  '#',
  '$1,250',
  '$x^2$',
  '$$y$$',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '``',
  '[',
  ']',
  '(',
  ')',
  '!',
  '<',
  '>',
  '|',
  '\\|',
  'https://example.org/a_b?c=d&e',
  'www.example.org',
  'ana@example.org',
  '<https://a.example>',
  '<b>',
  '</b>',
  '<!-- x -->',
  '[^1]',
  '[x]',
  '![alt](https://i.example/p.png)',
  '[enlace](https://a.example "t")',
  '[ref]',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\0',
  'x\u0302\u0301',
);
const spaces = fc.constantFrom(' ', ' ', ' ', '  ', '\t', '');
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '  \n', '\\\n', '\r');

const inline = fc.array(fc.tuple(words, spaces), { minLength: 1, maxLength: 8 }).map((parts) => parts.flat().join(''));
const styled = fc
  .tuple(fc.constantFrom('', '*', '**', '_', '~~', '`', '``', '***'), inline, fc.constantFrom('', ' '))
  .map(([mark, text, space]) => `${mark}${text}${mark}${space}`);
const paragraph = fc
  .array(fc.tuple(fc.oneof(inline, styled), fc.oneof(spaces, lineEnd)), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.flat().join(''));
const rowOf = (cells: string[]) => `| ${cells.map((cell) => cell.replace(/[\r\n]+/g, ' ')).join(' | ')} |`;
const table = fc
  .tuple(
    fc.array(fc.array(fc.oneof(inline, styled, fc.constant('`a \\| b`')), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([rows, eol]) => [rowOf(['A', 'B']), '|:--|--:|', ...rows.map(rowOf)].join(eol));
const code = fc
  .tuple(fc.constantFrom('```', '~~~', '```js'), paragraph)
  .map(([fence, text]) => `${fence}\n${text}\n${fence.slice(0, 3)}`);
const indented = paragraph.map((text) => `    ${text.replace(/\n/g, '\n    ')}`);
const math = inline.map((text) => `$$\n${text}\n$$`);
const html = fc.constantFrom(
  '<div>\n<b onclick="x()">a</b>\n</div>',
  '<script>alert(1)</script>',
  '<iframe src="x"></iframe>',
  '<!-- c\nd -->',
);
const heading = fc.tuple(fc.integer({ min: 1, max: 6 }), styled).map(([level, text]) => `${'#'.repeat(level)} ${text}`);
const setext = fc.tuple(inline, fc.constantFrom('===', '---')).map(([text, line]) => `${text}\n${line}`);
const loose = fc.constantFrom(
  '---',
  '[ref]: https://r.example',
  '[^1]: una nota *al pie*',
  '\t\tcódigo',
  '-\t\tx',
  '- [ ] tarea',
  '- [x] **hecha**',
);
const leafBlock = fc.oneof({ weight: 5, arbitrary: paragraph }, heading, setext, table, code, indented, math, html, loose);

const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 4, arbitrary: leafBlock },
    {
      weight: 1,
      arbitrary: fc
        .array(tie('block'), { minLength: 1, maxLength: 3 })
        .map((parts) => parts.map((part) => `> ${part.replace(/\n/g, '\n> ')}`).join('\n>\n')),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('- ', '* ', '1. ', '10) ', '-\t'), fc.array(tie('block'), { minLength: 1, maxLength: 3 }))
        .map(([marker, parts]) =>
          parts.map((part) => `${marker}${part.replace(/\n/g, `\n${' '.repeat(marker.length)}`)}`).join('\n'),
        ),
    },
  ),
}));

/** Markdown as models write it and as they do not: everything nested in everything, with hostile characters. */
export const arbitraryMarkdown: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '', '\uFEFF'),
        fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n', '\r\n\r\n')), { maxLength: 5 }),
      )
      .map(([start, parts]) => start + parts.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...('*_`~[]()<>!|#-+$\\& \n\r\ta1é😀'.match(/./gsu) ?? [])), maxLength: 60 }),
  },
);
