import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Locale } from '../api/types';

const STORAGE_KEY = 'cotejo.language';

export type MessageKey = keyof typeof import('./es.json');
/** Plain words, or what a message with arguments was parsed into. */
export type Message = string | MessageFormatElement[];
export type Catalogue = Record<MessageKey, Message>;

interface State {
  language: Locale;
  catalogue: Catalogue;
}

const loaders: Record<Locale, () => Promise<{ default: Record<string, Message> }>> = {
  es: () => import('./es.json?icu'),
  en: () => import('./en.json?icu'),
};

let state: State | null = null;
const listeners = new Set<() => void>();

/** The language of the interface, `es` until one is chosen. */
export function currentLanguage(): Locale {
  return state?.language ?? 'es';
}

/** The loaded catalogue; asking before `useLanguage` was awaited is a bug. */
export function currentState(): State {
  if (state === null) throw new Error('expected a loaded catalogue, found none');
  return state;
}

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Loads a language, remembers it on this device and tells every reader. */
export async function chooseLanguage(language: Locale): Promise<void> {
  const { default: catalogue } = await loaders[language]();
  // The test of the catalogues holds both to the same keys.
  state = { language, catalogue: catalogue as Catalogue };
  document.documentElement.lang = language;
  remember(language);
  for (const listener of listeners) listener();
}

/** What was chosen on this device before, else what the browser asks for. */
export function preferredLanguage(): Locale {
  const remembered = recall();
  if (remembered !== null) return remembered;
  return navigator.language.startsWith('en') ? 'en' : 'es';
}

/** Whether the reader chose a language on this device. */
export function recall(): Locale | null {
  try {
    const stored = localStorage.getItem(STORAGE_KEY);
    return stored === 'es' || stored === 'en' ? stored : null;
  } catch {
    return null;
  }
}

function remember(language: Locale): void {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be blocked: the choice lasts as long as the page.
  }
}
