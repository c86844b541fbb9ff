import type { Criterion } from '../../../api/types';

/** The list with one moved by a place; at its end it stays. */
export function movedBy<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const to = index + by;
  const one = list[index];
  const other = list[to];
  if (one === undefined || other === undefined) return [...list];
  return list.map((each, at) => (at === index ? other : at === to ? one : each));
}

/** The first id of this shape that nobody has. */
export function freshId(taken: readonly string[], stem: string): string {
  let number = 1;
  while (taken.includes(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** A criterion to be written: five points, everything still without words. */
export function blankCriterion(id: string): Criterion {
  const empty = () => ({ es: '', en: '' });
  return {
    id,
    label: empty(),
    question: empty(),
    scale: { min: 1, max: 5, step: 1 },
    weight: 1,
    anchors: [1, 2, 3, 4, 5].map((score) => ({ score, text: empty() })),
    na: { allowed: false, when: null },
    common_confusion: null,
    holistic: false,
  };
}

/** The criterion with another scale: anchors of points that stay keep their words. */
export function rescaled(criterion: Criterion, min: number, max: number): Criterion {
  const points = Array.from({ length: Math.max(0, max - min + 1) }, (_, index) => min + index);
  const textOf = (score: number) => criterion.anchors.find((one) => one.score === score)?.text ?? { es: '', en: '' };
  return {
    ...criterion,
    scale: { min, max, step: 1 },
    anchors: points.map((score) => ({ score, text: textOf(score) })),
  };
}

/** How many texts lack one of their languages. */
export function untranslated(criteria: readonly Criterion[]): number {
  const texts = criteria.flatMap((one) => [one.label, one.question, ...one.anchors.map(({ text }) => text)]);
  return texts.filter(({ es, en }) => es.trim() === '' || en.trim() === '').length;
}
