/** Names of chat models and of who makes them, as a response might give itself away by. */
const NAMES = [
  'ChatGPT',
  'GPT-\\d',
  'OpenAI',
  'Claude',
  'Anthropic',
  'Gemini',
  'Bard',
  'DeepMind',
  'Llama',
  'Meta AI',
  'Mistral',
  'Mixtral',
  'Grok',
  'xAI',
  'DeepSeek',
  'Qwen',
  'Alibaba Cloud',
  'Copilot',
  'Cohere',
  'Command R',
  'Perplexity',
  'Kimi',
  'Moonshot AI',
  'Phi-\\d',
  'Gemma',
  'Nemotron',
  'ERNIE',
  'Falcon',
  'Jamba',
];
/** Words of somebody who speaks of themselves, in Spanish and English. */
const SELF =
  /\b(?:soy|me llamo|como modelo|fui (?:creado|creada|entrenado|entrenada)|me (?:creó|entrenó)|(?:desarrollado|desarrollada|entrenado|entrenada) por|I am|I'm|my name is|as a (?:large )?language model|(?:made|trained|created|developed|built) by)\b/i;
const NAMED = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/** The sentence in which a response may say who wrote it: it names a model and speaks of itself. */
export function revealedIn(text: string): string | null {
  const sentences = text.match(/[^.!?\n]+[.!?]?/g) ?? [];
  return sentences.find((sentence) => NAMED.test(sentence) && SELF.test(sentence))?.trim() ?? null;
}
