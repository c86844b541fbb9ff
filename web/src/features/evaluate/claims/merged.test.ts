import { expect, test } from 'vitest';
import { anchorOf, stands } from '../../../text/anchors';
import { readMarkdown } from '../../../text/readingText';
import { aClaim } from '../builders';
import { merged } from './merged';

const reading = readMarkdown('Lima 🎉 es la **capital**. Tiene diez millones. Fin.');
const sha256 = 'abc';
function on(shown: string, change: Parameters<typeof aClaim>[0] = {}) {
  const start = reading.rendered.indexOf(shown);
  const anchor = anchorOf(reading, { start, end: start + shown.length });
  return aClaim({ text: shown, ...anchor, source_sha256: sha256, verdict: null, ...change });
}

const one = on('Lima 🎉 es la capital.', { id: 'a', annotation_ids: ['x'], reason: 'Lo dice el INEI.' });
const other = on('Tiene diez millones.', { id: 'b', annotation_ids: ['x', 'y'] });

test('two claims become one over both places, with both texts and all marks', () => {
  const both = merged(reading, sha256, one, other);
  expect(both).toMatchObject({
    id: 'a',
    text: 'Lima 🎉 es la capital. Tiene diez millones.',
    exact: 'Lima 🎉 es la **capital**. Tiene diez millones.',
    source_sha256: sha256,
    annotation_ids: ['x', 'y'],
    reason: 'Lo dice el INEI.',
    verdict: null,
  });
  expect(stands(reading, both)).toBe(true);
  expect(merged(reading, sha256, other, one).exact).toBe(both.exact);
});

test('a verdict survives where both have it', () => {
  const supported = { verdict: 'supported' } as const;
  expect(merged(reading, sha256, { ...one, ...supported }, { ...other, ...supported }).verdict).toBe('supported');
  expect(merged(reading, sha256, { ...one, ...supported }, other).verdict).toBeNull();
});

test('a claim without a place takes that of the other', () => {
  const free = aClaim({ id: 'f', text: 'Es grande.' });
  expect(merged(reading, sha256, free, other)).toMatchObject({
    id: 'f',
    start: other.start,
    exact: other.exact,
    text: 'Es grande. Tiene diez millones.',
  });
  expect(merged(reading, sha256, other, free)).toMatchObject({ id: 'b', start: other.start, exact: other.exact });
  expect(merged(reading, sha256, free, free)).toMatchObject({ start: null, exact: null });
});
