import { IntlMessageFormat } from 'intl-messageformat';
import { useMemo, useSyncExternalStore } from 'react';
import type { Locale, Localized } from '../api/types';
import { currentState, type Message, type MessageKey, subscribe } from './language';

export type Values = Record<string, string | number | Date>;

/** Everything a screen needs to speak: catalogue texts, dates, numbers and the protocol's own two-language texts. */
export interface Text<Key extends string = MessageKey> {
  language: Locale;
  /** The locale of numbers and dates: the reader's region where it speaks the language. */
  region: string;
  t: (key: Key, values?: Values) => string;
  pick: (localized: Localized) => string;
  number: (value: number) => string;
  date: (value: string | Date, options: Intl.DateTimeFormatOptions) => string;
}

const formats = new Map<string, WeakMap<object, IntlMessageFormat>>();

function format(region: string, message: Exclude<Message, string>): IntlMessageFormat {
  const ofRegion = formats.get(region) ?? new WeakMap<object, IntlMessageFormat>();
  formats.set(region, ofRegion);
  const known = ofRegion.get(message);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(message, region);
  ofRegion.set(message, made);
  return made;
}

/** The reader's own region of the language, so that es-MX reads 1,523.76 and es-ES 1523,76. */
export function regionOf(language: Locale, wanted: readonly string[]): string {
  return wanted.find((tag) => tag.startsWith(`${language}-`)) ?? (language === 'es' ? 'es-MX' : 'en-US');
}

export function textFor<Key extends string = MessageKey>(
  language: Locale,
  catalogue: Record<Key, Message>,
  region: string,
): Text<Key> {
  return {
    language,
    region,
    t: (key, values) => {
      const message = catalogue[key];
      return typeof message === 'string' ? message : String(format(region, message).format(values ?? {}));
    },
    pick: (localized) => localized[language],
    number: (value) => new Intl.NumberFormat(region).format(value),
    date: (value, options) =>
      new Intl.DateTimeFormat(region, options).format(typeof value === 'string' ? new Date(value) : value),
  };
}

/** The texts of the current language; the component renders again when the reader switches. */
export function useText(): Text {
  const { language, catalogue } = useSyncExternalStore(subscribe, currentState);
  return useMemo(() => textFor(language, catalogue, regionOf(language, navigator.languages)), [language, catalogue]);
}
