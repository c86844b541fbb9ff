import { type ReactNode, type SelectHTMLAttributes, useId } from 'react';

/** A labelled choice of one out of a few. */
export function Choice({
  label,
  children,
  ...rest
}: { label: string; children: ReactNode } & SelectHTMLAttributes<HTMLSelectElement>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select {...rest} id={id} className="input">
        {children}
      </select>
    </div>
  );
}
