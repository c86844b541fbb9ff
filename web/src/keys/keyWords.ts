import { useMemo } from 'react';
import type { Message } from '../i18n/language';
import { textFor, useText, type Values } from '../i18n/useText';
import english from './en.json?icu=task';
import spanish from './es.json?icu=task';
import { type ActionId, placeOf } from './keyMap';

export type KeyWord = keyof typeof import('./es.json');

/** The words about keys have a catalogue of their own: nobody needs them before they ask for commands, help or settings. */
export interface KeyText {
  say: (key: KeyWord, values?: Values) => string;
  label: (action: ActionId) => string;
  placeLabel: (action: ActionId) => string;
}

export function useKeyText(): KeyText {
  const { language, region } = useText();
  return useMemo(() => keyTextFor(language === 'es' ? spanish : english, language, region), [language, region]);
}

function keyTextFor(catalogue: Record<string, Message>, language: 'es' | 'en', region: string): KeyText {
  // The test of the catalogues holds both to the same keys.
  const { t } = textFor<KeyWord>(language, catalogue as Record<KeyWord, Message>, region);
  return {
    say: t,
    label: (action) => {
      const point = /^rubric\.(\d)$/.exec(action)?.[1];
      return point === undefined ? t(`action.${action as Labelled}`) : t('action.rubric.point', { point });
    },
    placeLabel: (action) => t(`place.${placeOf(action)}`),
  };
}

type Labelled = Exclude<ActionId, `rubric.${number}`>;
