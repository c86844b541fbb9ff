import { useCallback, useEffect, useRef, useState } from 'react';
import { useTaskSource } from './taskSource';
import { activeNow, standsBecause, WorkSignals } from './workSignals';

const BATCH_EVERY_MILLIS = 15_000;
const signsOfWork = ['input', 'scroll', 'selectionchange', 'keydown', 'pointerdown', 'pointermove'] as const;

export interface WorkClock {
  millis: number;
  stands: 'paused' | 'idle' | null;
}

/** Reports the signs of work of this tab and tells the active time that comes of them. */
export function useWorkSignals(assignmentId: string, activeMillis: number) {
  const { postSignals } = useTaskSource();
  const signals = useRef<WorkSignals | null>(null);
  const counted = useRef({ millis: activeMillis, at: Date.now() });
  const [clock, setClock] = useState<WorkClock>({ millis: activeMillis, stands: null });

  const tick = useCallback(() => {
    if (signals.current === null) return;
    const now = Date.now();
    setClock({ millis: activeNow(counted.current, signals.current, now), stands: standsBecause(signals.current, now) });
  }, []);

  useEffect(() => {
    const made = new WorkSignals(crypto.randomUUID(), {
      now: Date.now,
      send: (batch, keepalive) => postSignals(assignmentId, batch, keepalive),
      tell: (millis, at) => {
        counted.current = { millis, at };
      },
    });
    signals.current = made;
    made.open();
    void made.flush();
    const work = () => made.activity();
    const hide = () => {
      if (document.visibilityState === 'hidden') void made.flush(true);
    };
    const leave = () => {
      made.end('close');
      void made.flush(true);
    };
    const back = (event: PageTransitionEvent) => {
      if (event.persisted) made.open();
    };
    for (const sign of signsOfWork) document.addEventListener(sign, work, { capture: true, passive: true });
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    window.addEventListener('pageshow', back);
    const batches = setInterval(() => void made.flush(), BATCH_EVERY_MILLIS);
    const ticks = setInterval(tick, 1_000);
    return () => {
      for (const sign of signsOfWork) document.removeEventListener(sign, work, { capture: true });
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('pageshow', back);
      clearInterval(batches);
      clearInterval(ticks);
      leave();
    };
  }, [postSignals, assignmentId, tick]);

  return {
    clock,
    togglePause: useCallback(() => {
      const made = signals.current;
      if (made === null) return;
      if (made.paused) {
        made.resume();
        counted.current = { ...counted.current, at: Date.now() };
      } else {
        counted.current = { millis: activeNow(counted.current, made, Date.now()), at: Date.now() };
        made.pause();
      }
      void made.flush();
      tick();
    }, [tick]),
    /** The last signal of a finished task; a refused submission opens again. */
    submitted: useCallback(() => {
      signals.current?.end('submit');
      return signals.current?.flush() ?? Promise.resolve();
    }, []),
    reopen: useCallback(() => signals.current?.open(), []),
    lastActive: useCallback(() => signals.current?.lastActive ?? 0, []),
  };
}
