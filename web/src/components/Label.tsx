import type { ReactNode } from 'react';

/** A heading in small capitals with an optional count: the label in the margin of a section. */
export function Label({ as: Tag = 'h2', id, count, children }: LabelProps) {
  return (
    <Tag className="label" id={id}>
      {children}
      {count === undefined ? null : <span className="label-count">{count}</span>}
    </Tag>
  );
}

interface LabelProps {
  as?: 'h2' | 'h3' | 'span';
  id?: string;
  count?: ReactNode;
  children: ReactNode;
}
