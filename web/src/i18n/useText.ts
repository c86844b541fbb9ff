import { createContext, useContext } from 'react';
import { type Language, localeOf, type TextKey, textIn } from './text';

export type Texts = {
  language: Language;
  locale: string;
  t: (key: TextKey, values?: Record<string, string | number | Date>) => string;
  number: (value: number, digits?: number) => string;
  time: (at: string | Date) => string;
  date: (at: string | Date) => string;
  duration: (millis: number) => string;
  both: (text: { es: string; en: string }) => string;
  choose: (language: Language) => void;
};

/** All that a component needs to speak to the reader. */
export function textsFor(language: Language, choose: (language: Language) => void): Texts {
  const locale = localeOf[language];
  const t: Texts['t'] = (key, values) => textIn(language, key, values);
  return {
    language,
    locale,
    t,
    choose,
    both: (text) => text[language],
    number: (value, digits = 0) =>
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits })
        .format(value)
        .replace('-', '\u2212'),
    time: (at) => new Intl.DateTimeFormat(locale, { timeStyle: 'medium', hourCycle: 'h23' }).format(new Date(at)),
    date: (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(at)),
    duration: (millis) => {
      const minutes = Math.floor(millis / 60_000);
      if (minutes < 60) return t('duration.minutes', { minutes, seconds: Math.floor((millis % 60_000) / 1000) });
      return t('duration.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
    },
  };
}

export const TextContext = createContext<Texts | null>(null);

export function useText(): Texts {
  const texts = useContext(TextContext);
  if (texts === null) throw new Error('useText needs a TextContext above it');
  return texts;
}
