import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../text/readingText';
import { blockLinks, linkedPlace } from './blockLinks';
import { differences } from './differences';
import { revealedIn } from './identity';
import { sameAnswer } from './sameAnswer';

describe('differences', () => {
  const cut = (text: string, ranges: { start: number; end: number }[]) => ranges.map(({ start, end }) => text.slice(start, end));

  test('are the words that only one text has', () => {
    const left = 'El preaviso es de 15 días según el convenio.';
    const right = 'El preaviso es de 20 días según la ley.';
    const found = differences(left, right);
    expect(cut(left, found.left)).toEqual(['15', 'el convenio']);
    expect(cut(right, found.right)).toEqual(['20', 'la ley']);
    expect(found.related).toBe(true);
  });

  test('tell accents and case apart, and keep whole words with emoji around them', () => {
    const left = '🎉 Solo él lo sabe 👩‍👩‍👧';
    const right = '🎉 Sólo el lo sabe 👩‍👩‍👧';
    expect(cut(left, differences(left, right).left)).toEqual(['Solo él']);
  });

  test('say nothing of texts that have little in common', () => {
    expect(differences('La luz azul se dispersa más.', 'Buenos días, ¿qué desea usted hoy?').related).toBe(false);
  });

  test('of a text with itself are none, also of 20,000 characters', () => {
    const text = 'una palabra tras otra, y otra más. '.repeat(600);
    expect(differences(text, text)).toMatchObject({ left: [], right: [], related: true });
  });
});

describe('the same answer', () => {
  test.each([
    ['El total es 1.523,76 €.', 'So it is 1,523.76 euros', '1.523,76'],
    ['Da \\boxed{5.9}', 'Son 5,9', '5.9'],
    ['La respuesta correcta es B.', 'Answer: (b)', 'B'],
    ['Quedan −3 grados', 'It is -3 degrees', '−3'],
  ])('%s and %s', (left, right, value) => {
    expect(sameAnswer(left, right)).toEqual({ kind: 'result', value });
  });

  test.each([
    ['Son 15 días', 'Son 20 días'],
    ['No lo sé.', 'Tampoco lo sé.'],
    ['Opción A', 'Opción C'],
  ])('is not seen in %s and %s', (left, right) => {
    expect(sameAnswer(left, right)).toBeNull();
  });

  test('is the same text', () => {
    expect(sameAnswer('Hola. ', 'Hola.')).toEqual({ kind: 'text' });
  });
});

describe('linked blocks', () => {
  test('say the same in the same order, and skip what has no partner', () => {
    const left = readMarkdown('# Preaviso\n\nSon quince días de preaviso.\n\nAvisa por escrito y guarda copia.');
    const right = readMarkdown(
      'Buenas tardes.\n\n# Preaviso\n\nLo normal son quince días.\n\nConviene avisar por escrito y guardar copia.',
    );
    expect(blockLinks(left, right)).toEqual([
      { left: 0, right: 1 },
      { left: 1, right: 2 },
      { left: 2, right: 3 },
    ]);
  });

  test('lead from any place of one text to a place of the other, ends to ends', () => {
    const tops = [
      { from: 100, to: 300 },
      { from: 200, to: 350 },
    ];
    const height = { from: 400, to: 800 };
    expect([0, 50, 100, 150, 400, 500].map((place) => linkedPlace(place, tops, height))).toEqual([0, 150, 300, 325, 800, 800]);
  });
});

describe('an identity revealed', () => {
  test.each([
    'Soy ChatGPT, y no puedo opinar.',
    'Bien. As a language model trained by OpenAI, I cannot.',
    'Fui entrenado por Anthropic',
  ])('%s', (text) => {
    expect(revealedIn(text)).not.toBeNull();
  });

  test.each(['Claude Monet pintó nenúfares.', 'OpenAI publicó GPT-4 en 2023.', 'Soy de Llamas de la Ribera.'])(
    'is not seen in %s',
    (text) => {
      expect(revealedIn(text)).toBeNull();
    },
  );
});
