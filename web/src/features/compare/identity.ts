import { modelNameIn } from '../evaluate/justification/modelNames';

/** Words of somebody who speaks of themselves, in Spanish and English. */
const SELF =
  /\b(?:soy|me llamo|como modelo|fui (?:creado|creada|entrenado|entrenada)|me (?:creó|entrenó)|(?:desarrollado|desarrollada|entrenado|entrenada) por|I am|I'm|my name is|as a (?:large )?language model|(?:made|trained|created|developed|built) by)\b/i;

/** The sentence in which a response may say who wrote it: it names a model or its maker, and speaks of itself. */
export function revealedIn(text: string): string | null {
  const sentences = text.match(/[^.!?\n]+[.!?]?/g) ?? [];
  return sentences.find((sentence) => SELF.test(sentence) && modelNameIn(sentence, '') !== null)?.trim() ?? null;
}
