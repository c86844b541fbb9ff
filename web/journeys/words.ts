import { IntlMessageFormat } from 'intl-messageformat';
import en from '../src/i18n/en.json';
import es from '../src/i18n/es.json';

/** What the screen says for a key, so that a journey reads the same in both languages. */
export function words(language: 'es' | 'en') {
  const catalogue: Record<string, string> = language === 'es' ? es : en;
  return (key: keyof typeof es, values: Record<string, string | number> = {}): string =>
    String(new IntlMessageFormat(catalogue[key] ?? key, language === 'es' ? 'es-MX' : 'en-US').format(values));
}
