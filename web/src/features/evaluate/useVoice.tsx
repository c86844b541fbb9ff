import { type ReactNode, useCallback, useRef } from 'react';

/** A voice for those who listen to the screen. What it says goes into its place at once: nothing is drawn anew for it. */
export function useVoice(): { voice: ReactNode; say: (message: string) => void } {
  const place = useRef<HTMLParagraphElement>(null);
  const say = useCallback((message: string) => {
    if (place.current !== null) place.current.textContent = message;
  }, []);
  return { voice: <p ref={place} className="visually-hidden" role="status" />, say };
}
