import { useMemo } from 'react';
import { type CheckWord, checkWords, filled } from './checks';
import { useText } from './useText';

export type CheckText = (key: CheckWord, values?: Record<string, string>) => string;

/** Speaks of checks in the reader's language. */
export function useCheckText(): CheckText {
  const { pick } = useText();
  return useMemo(() => (key, values) => filled(pick(checkWords[key]), values ?? {}), [pick]);
}
