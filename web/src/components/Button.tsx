import type { ButtonHTMLAttributes } from 'react';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'plain' | 'primary';
  size?: 'normal' | 'small';
}

/** A button; at most one `primary` on a screen. An unavailable one is drawn dashed and says why nearby. */
export function Button({ look = 'plain', size = 'normal', className = '', type = 'button', ...rest }: ButtonProps) {
  const classes = ['button', look === 'primary' ? 'button-primary' : '', size === 'small' ? 'button-small' : '', className];
  return <button {...rest} type={type} className={classes.filter(Boolean).join(' ')} />;
}
