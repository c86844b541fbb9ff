import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, resolve, stands } from '../../../text/anchors';
import { arbitraryMarkdown } from '../../../text/arbitraryMarkdown';
import { readMarkdown } from '../../../text/readingText';
import { candidatesOf, isCheckworthy } from './candidates';

const found = (source: string, locale = 'es') => candidatesOf(readMarkdown(source), locale).map(({ text }) => text);

describe('what is worth checking', () => {
  test.each([
    'Lima es la capital de Perú.',
    'Rulfo publicó *Pedro Páramo* en 1955.',
    'El agua hierve a 100 °C.',
    'La capital del país, Lima, crece deprisa.',
    'Water boils at 100 °C.',
    'The Moon landing happened in July.',
    'It was written by Michael Collins.',
  ])('%s', (text) => expect(isCheckworthy(text)).toBe(true));

  test.each([
    '¿Cuál es la capital de Perú?',
    'Los colores son los siguientes:',
    'Recuerda que Lima es la capital.',
    'Creo que Lima es la mejor capital.',
    'Espero que esto te ayude en 2026.',
    'Y nada más.',
    'Sí, claro.',
    'Is Lima the capital?',
    'I think it is 1955.',
    'Let me know if it is useful.',
    'Note that it is in July.',
  ])('not: %s', (text) => expect(isCheckworthy(text)).toBe(false));
});

describe('the candidates of a response', () => {
  test('come in order, as they are read, formulas by their source', () => {
    expect(
      found(
        '# Lima es todo\n\n¡Hola! La **capital** de Perú es Lima, p. ej. Según\nel INEI. ¿Más? La fuerza es $F = ma$.\n\n1. Tiene 10 M.',
      ),
    ).toEqual(['La capital de Perú es Lima, p. ej. Según el INEI.', 'La fuerza es $F = ma$.', 'Tiene 10 M.']);
  });

  test('each is a place that stands and resolves to itself, in any Markdown', () => {
    const words = fc.array(fc.oneof(arbitraryMarkdown, fc.constant('Lima es la capital 🎉 de Perú desde 1535.')), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(words, fc.constantFrom('es', 'en'), (parts, locale) => {
        const reading = readMarkdown(parts.join('\n\n'));
        for (const { range, text } of candidatesOf(reading, locale)) {
          const anchor = anchorOf(reading, range);
          expect(anchor !== null && stands(reading, anchor)).toBe(true);
          expect(anchor === null ? null : resolve(reading, anchor)).toEqual(range);
          expect(text).not.toBe('');
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});
