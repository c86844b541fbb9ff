import { useMemo } from 'react';
import { useText } from './useText';

/** Figures and moments the way the reader writes them. */
export function useFormats() {
  const { region } = useText();
  return useMemo(
    () => ({
      /** A decimal number with a real minus sign. */
      decimal: (value: number, digits: number) =>
        new Intl.NumberFormat(region, { minimumFractionDigits: digits, maximumFractionDigits: digits })
          .format(value)
          .replace('-', '\u2212'),
      day: (at: string) => new Intl.DateTimeFormat(region, { dateStyle: 'medium' }).format(new Date(at)),
      clock: (at: string) => new Intl.DateTimeFormat(region, { timeStyle: 'short', hourCycle: 'h23' }).format(new Date(at)),
    }),
    [region],
  );
}
