import { useEffect, useRef } from 'react';
import type { History } from './history';
import { useTaskSource } from './taskSource';

/** Long enough that a burst of changes is written once, short enough that a reload comes later. */
const PAUSE_MILLIS = 200;

/** Keeps the steps back and forth on this device, so that undo still works after a reload. */
export function useStoredSteps(assignmentId: string, history: History): void {
  const { steps } = useTaskSource();
  const unwritten = useRef<History | null>(null);
  const first = useRef(history);

  useEffect(() => {
    if (history === first.current) return;
    unwritten.current = history;
    const write = () => {
      if (unwritten.current === null) return;
      const { past, present, future } = unwritten.current;
      unwritten.current = null;
      // Without its database the browser keeps the steps until the page is left.
      steps.write({ assignmentId, past, present, future }).catch(() => undefined);
    };
    const timer = setTimeout(write, PAUSE_MILLIS);
    window.addEventListener('pagehide', write);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', write);
    };
  }, [assignmentId, history, steps]);
}
