import { useEffect, useState } from 'react';
import { diffWords, type Piece } from '../../../text/wordDiff';
import { diffInWorker } from './diffWorker';

const PAUSE_MILLIS = 250;
/** Beyond so many characters the comparison is not done between two key presses. */
const WORKER_FROM = 10_000;

/** The difference between two texts, a moment after the last change; the one before stays until then. */
export function useWordDiff(before: string, after: string): Piece[] {
  const [pieces, setPieces] = useState<Piece[]>([]);
  useEffect(() => {
    let giveUp = () => {};
    const compare = () => setPieces(diffWords(before, after));
    const timer = setTimeout(() => {
      if (before.length + after.length < WORKER_FROM) compare();
      else giveUp = diffInWorker(before, after, setPieces, compare);
    }, PAUSE_MILLIS);
    return () => {
      clearTimeout(timer);
      giveUp();
    };
  }, [before, after]);
  return pieces;
}
