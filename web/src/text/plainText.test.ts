import { expect, test } from 'vitest';
import { anchorOf, resolve } from './anchors';
import { readPlain } from './plainText';

const TEXT = 'Censo 🇲🇽 2020\n\n  La población era de\n126 014 024.\r\nFin';

test('every selection of a plain text leads to the same characters of it, and back', () => {
  const reading = readPlain(TEXT);
  expect(reading.rendered).toBe('Censo 🇲🇽 2020\n  La población era de\n126 014 024.\nFin');
  for (let start = 0; start < reading.rendered.length; start++) {
    for (let end = start + 1; end <= reading.rendered.length; end++) {
      const anchor = anchorOf(reading, { start, end });
      if (anchor === null) continue;
      expect([...TEXT].slice(anchor.start, anchor.end).join('')).toBe(anchor.exact);
      expect(TEXT).toContain(anchor.prefix + anchor.exact + anchor.suffix);
      const back = resolve(reading, anchor);
      expect(back === null ? '' : reading.rendered.slice(back.start, back.end).replace(/\s/gu, '')).toBe(
        anchor.exact.replace(/\s/gu, ''),
      );
    }
  }
});

test('a quotation over lines is what stands there, line ends and all', () => {
  const reading = readPlain(TEXT);
  const start = reading.rendered.indexOf('era de');
  const end = reading.rendered.indexOf('126') + 3;
  expect(anchorOf(reading, { start, end })?.exact).toBe('era de\n126');
});

test('nothing is read from nothing', () => {
  expect(readPlain(' \n\n').blocks).toEqual([]);
  expect(readPlain('').rendered).toBe('');
});
