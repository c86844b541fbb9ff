import type { Localized } from '../../../api/types';

/** What each part of the template asks for, in the order of `parts`; the last two only where there is something to say. */
export const hints: Localized[] = [
  {
    es: 'una frase con la puntuación global y la causa principal.',
    en: 'one sentence with the overall score and its main cause.',
  },
  {
    es: 'cita literal breve entre comillas y por qué falla (o destaca). Si es un hecho: qué dice la fuente, cuál y en qué fecha la consultaste.',
    en: 'a short literal quote and why it fails (or shines). For facts: what the source says, which source, and when you opened it.',
  },
  { es: 'qué le pasaría a la persona usuaria si confía en ello.', en: 'what happens to the user who trusts it.' },
  { es: 'la frase, cifra o paso que lo arreglaría.', en: 'the sentence, number or step that would repair it.' },
  { es: 'si lo hay: una sola fortaleza concreta.', en: 'if any: one concrete strength.' },
  {
    es: 'si la hay: qué no pudiste comprobar y cuánto pesa.',
    en: 'if any: what you could not check and how much it weighs.',
  },
];

export const example: Localized = {
  es: 'Global 2. Dice que la obra «se publicó en 1953», pero «Pedro Páramo» es de 1955; 1953 corresponde a «El Llano en llamas» (Enciclopedia de la Literatura en México, consultada el 1-11-2026). Quien lo use en un trabajo escolar dará un dato falso. Bastaría con cambiar el año. El autor es correcto y la frase es clara.',
  en: 'Overall 2. It claims "Buzz Aldrin stayed in orbit", but Aldrin walked on the Moon; Michael Collins stayed in orbit (NASA mission overview, opened 2026-11-01). A student repeating it gets the crew roles wrong. Replace the name. The date is right and the wording is clear.',
};
