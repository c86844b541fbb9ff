import type { Claim } from '../../../api/types';
import { quoteAt } from '../../../text/anchors';
import type { ReadingText } from '../../../text/readingText';

/**
 * Two claims as one, under the id of the first: both texts, the place from the start of one to the end of the other, all
 * marks. A verdict or a reason survives where it speaks for both.
 */
export function merged(reading: ReadingText, sha256: string, one: Claim, other: Claim): Claim {
  return {
    ...one,
    ...placeOf(reading, sha256, one, other),
    text: [one.text.trim(), other.text.trim()].filter((text) => text !== '').join(' '),
    verdict: one.verdict === other.verdict ? one.verdict : null,
    reason: [...new Set([one.reason.trim(), other.reason.trim()])].filter((reason) => reason !== '').join(' '),
    annotation_ids: [...new Set([...one.annotation_ids, ...other.annotation_ids])],
  };
}

function placeOf(reading: ReadingText, sha256: string, one: Claim, other: Claim): Partial<Claim> {
  if (other.start === null || other.end === null) return {};
  if (one.start === null || one.end === null) {
    const { start, end, exact, prefix, suffix, source_sha256 } = other;
    return { start, end, exact, prefix, suffix, source_sha256 };
  }
  const place = quoteAt(reading, Math.min(one.start, other.start), Math.max(one.end, other.end));
  return { ...place, source_sha256: sha256 };
}
