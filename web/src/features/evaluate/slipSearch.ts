import uFuzzy from '@leeoniya/ufuzzy';
import type { Category } from '../../api/types';
import { folded } from '../../text/folded';

/** One letter too many, too few, another or exchanged in each word. */
const withSlips = new uFuzzy({ intraMode: 1, intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });

/** The categories whose label or code the words mean though each may be mistyped once, best first. */
export function searchWithSlips(categories: readonly Category[], words: readonly string[]): Category[] {
  const haystack = categories.map(({ code, label }) => folded(`${label.es} ${label.en} ${code}`));
  const [hits, info, order] = withSlips.search(haystack, words.join(' '), 1);
  const best = order === null ? (hits ?? []) : order.map((at) => info?.idx[at] ?? -1);
  return best.flatMap((at) => categories[at] ?? []);
}
