import type { ReactNode } from 'react';

const tones = { plain: 'note', need: 'note note-need', hold: 'note note-hold' };

/** A sentence beside the work: explains, warns or tells why something is missing. */
export function Note({ tone = 'plain', id, children }: { tone?: keyof typeof tones; id?: string; children: ReactNode }) {
  return (
    <p className={tones[tone]} id={id}>
      {children}
    </p>
  );
}
