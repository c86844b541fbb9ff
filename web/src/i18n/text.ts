import IntlMessageFormat from 'intl-messageformat';
import en from './en.json';
import es from './es.json';

/** The languages of the interface. */
export type Language = 'es' | 'en';
export type TextKey = keyof typeof es;
type Values = Record<string, string | number | Date>;

const catalogues: Record<Language, Record<TextKey, string>> = { es, en };

/** Numbers and dates follow the reader's variety: Mexican Spanish or US English. */
export const localeOf: Record<Language, string> = { es: 'es-MX', en: 'en-US' };

const formats = new Map<string, IntlMessageFormat>();

/** The text of a key (an ICU message) in a language. */
export function textIn(language: Language, key: TextKey, values?: Values): string {
  const message = catalogues[language][key];
  if (values === undefined && !message.includes('{')) return message;
  const id = `${language} ${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(message, localeOf[language], undefined, { ignoreTag: true });
    formats.set(id, format);
  }
  return String(format.format(values));
}

const STORED = 'cotejo.language';

/** The language chosen before, else the browser's if we speak it, else Spanish. */
export function initialLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  if (stored === 'es' || stored === 'en') return stored;
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'es' || tag === 'en');
  return wanted === 'en' ? 'en' : 'es';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(STORED, language);
  document.documentElement.lang = language;
}
