import type { ReactNode } from 'react';

interface TopBarProps {
  /** The brand as a link home: the application gives its own kind of link. */
  brand: ReactNode;
  /** Where the reader is, or the places to go. */
  children?: ReactNode;
  /** What stands at the right: times, saved state, switches, person. */
  end: ReactNode;
}

/** The bar at the top of every screen. */
export function TopBar({ brand, children, end }: TopBarProps) {
  return (
    <header className="topbar">
      {brand}
      {children}
      <div className="topbar-end">{end}</div>
    </header>
  );
}
