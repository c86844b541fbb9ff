import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorOf, resolve, settle, stands } from './anchors';
import { arbitraryMarkdown } from './arbitraryMarkdown';
import { readMarkdown } from './readingText';
import { sentenceAround, sentencesOf } from './sentences';

const runs = Number(process.env.RUNS ?? 500);

/** The sentences as they are read. */
function cut(source: string, locale = 'es'): string[] {
  const reading = readMarkdown(source);
  return sentencesOf(reading, locale).map(({ start, end }) => reading.rendered.slice(start, end));
}

describe('sentences', () => {
  test.each([
    ['Lima es la capital. Tiene diez millones de habitantes.', ['Lima es la capital.', 'Tiene diez millones de habitantes.']],
    ['Hay mamíferos, p. ej. Delfines y ballenas. Otros no.', ['Hay mamíferos, p. ej. Delfines y ballenas.', 'Otros no.']],
    ['El Dr. Ramón y la Sra. Gómez llegaron. Luego comieron.', ['El Dr. Ramón y la Sra. Gómez llegaron.', 'Luego comieron.']],
    ['Nació en EE. UU. en 1809. Murió en 1865.', ['Nació en EE. UU. en 1809.', 'Murió en 1865.']],
    ['Murió en el 44 a. C. Fue un idus.', ['Murió en el 44 a. C. Fue un idus.']],
    ['Mide 3.14 m y cuesta 1.250,50 euros. Es caro.', ['Mide 3.14 m y cuesta 1.250,50 euros.', 'Es caro.']],
    ['Lo escribió J. R. R. Tolkien en 1954. Es largo.', ['Lo escribió J. R. R. Tolkien en 1954.', 'Es largo.']],
    ['Según la pág. 45 del vol. II es así. Fin.', ['Según la pág. 45 del vol. II es así.', 'Fin.']],
    ['¿Cuándo? ¡En 1971! Fue tarde.', ['¿Cuándo?', '¡En 1971!', 'Fue tarde.']],
    ['Dijo: «Vine. Vi. Vencí». Y se fue.', ['Dijo: «Vine. Vi. Vencí».', 'Y se fue.']],
    ['Es azul (véase la fig. 3. Allí se ve). Fin.', ['Es azul (véase la fig. 3. Allí se ve).', 'Fin.']],
    ['Dijo que no. Luego calló.', ['Dijo que no.', 'Luego calló.']],
    ['1. Primero hierve. 2. Después enfría.', ['1. Primero hierve.', '2. Después enfría.']],
    ['Sigue… y acaba. Fin', ['Sigue… y acaba.', 'Fin']],
  ])('in Spanish: %s', (source, expected) => expect(cut(source.replace(/^1\./, '1\\.'))).toEqual(expected));

  test.each([
    ['Mr. Smith met Dr. Jones. They spoke.', ['Mr. Smith met Dr. Jones.', 'They spoke.']],
    ['Use fruit, e.g. Apples, i.e. Malus. It helps.', ['Use fruit, e.g. Apples, i.e. Malus.', 'It helps.']],
    ['It is in Fig. 3 and No. 5. The rest is not.', ['It is in Fig. 3 and No. 5.', 'The rest is not.']],
    ['He was born in the U.S. The year was 1809.', ['He was born in the U.S.', 'The year was 1809.']],
    ['The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['George W. Bush won. Al Gore lost.', ['George W. Bush won.', 'Al Gore lost.']],
    ['Smith et al. Found it in 2001. "It is. So." Yes.', ['Smith et al. Found it in 2001.', '"It is. So."', 'Yes.']],
    ['Water boils at 100.5 °C. It freezes at 0.', ['Water boils at 100.5 °C.', 'It freezes at 0.']],
  ])('in English: %s', (source, expected) => expect(cut(source, 'en')).toEqual(expected));

  test('wrapped lines are one sentence, hard breaks are not', () => {
    expect(cut('La luz del sol\ncontiene colores.  \nLima: capital')).toEqual([
      'La luz del sol\ncontiene colores.',
      'Lima: capital',
    ]);
  });

  test('headings, tables, code and formulas have none; lists and quotations have', () => {
    expect(
      cut(
        '# Título. Largo.\n\n| A | B |\n|--|--|\n| Uno. | Dos. |\n\n```\nx. Y.\n```\n\n$$x$$\n\n- Tres es. **Cuatro** es.\n\n> Cinco.',
      ),
    ).toEqual(['Tres es.', 'Cuatro es.', 'Cinco.']);
  });

  test('each one of any Markdown is a place that stands and resolves, in order and apart', () => {
    fc.assert(
      fc.property(arbitraryMarkdown, fc.constantFrom('es', 'en'), (source, locale) => {
        const reading = readMarkdown(source);
        let end = 0;
        for (const sentence of sentencesOf(reading, locale)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(sentence.end).toBeGreaterThan(sentence.start);
          end = sentence.end;
          const settled = settle(reading, sentence);
          const anchor = anchorOf(reading, sentence);
          expect(settled).not.toBeNull();
          expect(anchor !== null && stands(reading, anchor)).toBe(true);
          expect(anchor === null ? null : resolve(reading, anchor)).toEqual(settled);
        }
      }),
      { numRuns: runs },
    );
  });
});

test('the sentence around a range is the one it begins in, whole; outside of prose there is none', () => {
  const reading = readMarkdown('# Título\n\nLima es la capital. Tiene diez\nmillones. Fin.');
  const around = (shown: string) => {
    const start = reading.rendered.indexOf(shown);
    const range = sentenceAround(reading, 'es', { start, end: start + shown.length });
    return range === null ? null : reading.rendered.slice(range.start, range.end);
  };
  expect(around('diez')).toBe('Tiene diez\nmillones.');
  expect(around('capital. Tiene')).toBe('Lima es la capital. Tiene');
  expect(around('Título')).toBeNull();
});
