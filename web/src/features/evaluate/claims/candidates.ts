import { settle, wordsOf } from '../../../text/anchors';
import type { ReadingText, RenderedRange } from '../../../text/readingText';
import { sentencesOf } from '../../../text/sentences';

/** A sentence that may be a claim: where it stands, and its words. */
export interface Candidate {
  range: RenderedRange;
  text: string;
}

const WORDS_MIN = 3;
const set = (words: string) => new Set(words.split(/\s+/u));

/** Verbs that state something of the world, in both languages. */
const STATES = set(
  `es son fue fueron era eran está están tiene tienen tuvo hay hubo contiene significa consiste equivale mide pesa nació murió
   ocurre ocurrió existe sirve permite incluye representa depende produce
   is are was were has have had contains means equals measures weighs born died happens happened exists includes represents
   depends produces causes`,
);
const MONTHS = set(
  `enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
   january february march april june july august september october november december`,
);
/** Openings that speak to the reader: orders, courtesies, offers. */
const TO_THE_READER =
  /^[¡¿«“"]*(?:recuerda|recuerde|imagina|imagine|piensa|considera|observa|fíjate|prueba|usa|utiliza|haz|mira|ten en cuenta|consulta|revisa|espero|ojalá|gracias|hola|claro|por supuesto|si tienes|si necesitas|si quieres|avísame|dime|remember|think|consider|note that|try|use|make sure|look|keep in mind|check|see|i hope|hope|thanks|thank you|hello|hi|sure|of course|feel free|let me|let['’]s|if you)(?!\p{L})/iu;
const OPINION =
  /(?<!\p{L})(?:creo que|en mi opinión|me parece|pienso que|supongo que|opino|i think|in my opinion|i believe|i feel|i guess)(?!\p{L})/iu;

/**
 * The sentences worth checking. A rule of thumb, not a judgment: a statement of at least three words with a number, a
 * date, a name inside, or a verb that says what is; no question, order, courtesy, opinion or mere introduction.
 */
export function candidatesOf(reading: ReadingText, locale: string): Candidate[] {
  return sentencesOf(reading, locale).flatMap((sentence) => {
    const range = settle(reading, sentence);
    if (range === null) return [];
    const text = wordsOf(reading, range);
    return isCheckworthy(text) ? [{ range, text }] : [];
  });
}

export function isCheckworthy(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’-]*/gu) ?? [];
  if (words.length < WORDS_MIN || /[?:][»”")]*$/u.test(text)) return false;
  if (TO_THE_READER.test(text) || OPINION.test(text)) return false;
  return words.some((word, index) => {
    const plain = word.toLowerCase().replace(/[.,]+$/u, '');
    return /\p{N}/u.test(word) || MONTHS.has(plain) || STATES.has(plain) || (index > 0 && /^\p{Lu}\p{Ll}/u.test(word));
  });
}
