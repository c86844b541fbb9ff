/**
 * The result that two responses share: both end in the same number or choose the same option, or are the same text.
 * A hint and never an answer: two equal results may be reached well and badly.
 */
export type SameAnswer = { kind: 'text' } | { kind: 'result'; value: string };

export function sameAnswer(left: string, right: string): SameAnswer | null {
  if (left.trim() === right.trim()) return { kind: 'text' };
  const one = resultOf(left);
  return one !== null && one.key === resultOf(right)?.key ? { kind: 'result', value: one.shown } : null;
}

interface Result {
  key: string;
  shown: string;
}

const BOXED = /\\boxed\{([^{}]+)\}/g;
const OPTION =
  /\b(?:opción|respuesta|alternativa|option|answer|choice)(?:\s+(?:correcta|final|es|is|correct))*\s*:?\s*\**\(?([A-Ea-e])\b\)?(?![\p{L}])/giu;
const NUMBER = /[-−]?\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?/g;

/** A boxed result, else the last option named as such, else the last number of the last line that has one. */
function resultOf(text: string): Result | null {
  const boxed = [...text.matchAll(BOXED)].at(-1)?.[1];
  if (boxed !== undefined) return { key: numberKey(boxed) ?? boxed.trim(), shown: boxed.trim() };
  const option = [...text.matchAll(OPTION)].at(-1)?.[1];
  if (option !== undefined) return { key: `option ${option.toUpperCase()}`, shown: option.toUpperCase() };
  const number = [...text.matchAll(NUMBER)].at(-1)?.[0];
  if (number === undefined) return null;
  const key = numberKey(number);
  return key === null ? null : { key, shown: number };
}

/** A number however it is written: 1,523.76 and 1 523,76 and 1523.76 are one. */
function numberKey(text: string): string | null {
  const plain = text
    .replaceAll('−', '-')
    .replaceAll(/[\u00a0\u202f ]/g, '')
    .replaceAll(/[^\d.,-]/g, '');
  if (!/\d/.test(plain)) return null;
  const decimal = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  const isGrouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(plain);
  const whole = isGrouped || decimal < 0 ? plain.replaceAll(/[.,]/g, '') : plain.slice(0, decimal).replaceAll(/[.,]/g, '');
  const fraction = isGrouped || decimal < 0 ? '' : plain.slice(decimal + 1);
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  return Number.isFinite(value) ? String(value) : null;
}
