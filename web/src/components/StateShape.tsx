/**
 * The shape that goes with every state word: filled = yes, barred = no, open = missing, ring = to do.
 * It is drawn, never spoken: the word beside it says the same.
 */
export function StateShape({ shape }: { shape: 'yes' | 'no' | 'open' | 'pending' }) {
  return <span className={`shape shape-${shape}`} aria-hidden="true" />;
}
