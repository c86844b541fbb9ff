import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Locale } from '../api/types';
import type { Part } from './parts';

const STORAGE_KEY = 'cotejo.language';

export type MessageKey = keyof typeof import('./es.json');
/** Plain words, or what a message with arguments was parsed into. */
export type Message = string | MessageFormatElement[];
export type Catalogue = Record<MessageKey, Message>;

interface State {
  language: Locale;
  catalogue: Catalogue;
}

type Loader = () => Promise<{ default: Record<string, Message> }>;

const loaders: Record<Locale, Record<Part, Loader>> = {
  es: {
    task: () => import('./es.json?icu=task'),
    lead: () => import('./es.json?icu=lead'),
    compare: () => import('./es.json?icu=compare'),
    panels: () => import('./es.json?icu=panels'),
    versions: () => import('./es.json?icu=versions'),
    outside: () => import('./es.json?icu=outside'),
  },
  en: {
    task: () => import('./en.json?icu=task'),
    lead: () => import('./en.json?icu=lead'),
    compare: () => import('./en.json?icu=compare'),
    panels: () => import('./en.json?icu=panels'),
    versions: () => import('./en.json?icu=versions'),
    outside: () => import('./en.json?icu=outside'),
  },
};

/** The parts that screens have asked for; every language that is chosen later brings them all. */
const wanted = new Set<Part>(['task']);

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
  state = { language, catalogue: await catalogueOf(language, [...wanted]) };
  document.documentElement.lang = language;
  remember(language);
  for (const listener of listeners) listener();
}

/** Loads the texts of a kind of screens, before they are shown. */
export async function loadPart(part: Part): Promise<void> {
  wanted.add(part);
  const { language } = currentState();
  const added = await catalogueOf(language, [part]);
  // A language chosen meanwhile brought the part itself.
  if (currentLanguage() !== language) return;
  state = { language, catalogue: { ...currentState().catalogue, ...added } };
  for (const listener of listeners) listener();
}

async function catalogueOf(language: Locale, parts: Part[]): Promise<Catalogue> {
  const loaded = await Promise.all(parts.map((part) => loaders[language][part]()));
  // The test of the catalogues holds both to the same keys, and each screen to its parts.
  return Object.assign({}, ...loaded.map(({ default: messages }) => messages)) as Catalogue;
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
