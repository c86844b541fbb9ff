import type { ReactNode } from 'react';

/** A wide table's own scroll bar, reachable by keyboard. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (axe: scrollable-region-focusable)
    <section className="ledger-scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
