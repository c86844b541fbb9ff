import { useEffect } from 'react';
import { isWriting } from './typing';

/** Calls `open` when `?` is pressed outside a text field. */
export function useHelpKey(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
}
