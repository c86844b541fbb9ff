import type { ReactNode } from 'react';
import { StateShape } from './StateShape';

const TONES = { yes: 'ship', no: 'hold', open: 'need', pending: 'need' } as const;

/** A state word with its shape, so that colour is never the only sign. */
export function State({ shape, children }: { shape: 'yes' | 'no' | 'open' | 'pending'; children: ReactNode }) {
  return (
    <span className={`state-word tone-${TONES[shape]}`}>
      <StateShape shape={shape} /> {children}
    </span>
  );
}
