import { useEffect, useRef } from 'react';
import { useTaskSource } from '../evaluate/taskSource';
import { postClaimTimes } from './requests';
import { type ClaimStep, StepClock } from './stepClock';

const BATCH_EVERY_MILLIS = 30_000;
const signs = ['input', 'scroll', 'selectionchange', 'keydown', 'pointerdown', 'pointermove'] as const;
const clocks = new Map<string, StepClock>();

/** One of each project: what could not be told of one claim is told with the next. */
function clockOf(project: string): StepClock {
  const made =
    clocks.get(project) ??
    new StepClock({
      now: Date.now,
      id: () => crypto.randomUUID(),
      send: (stretches, keepalive) => postClaimTimes(project, stretches, keepalive),
    });
  clocks.set(project, made);
  return made;
}

/**
 * Times the work on an open claim. A step is where the hands are: a part of the screen says its own by `data-step`; while
 * a source is open everything else is reading, and otherwise it is deciding. A trial is not timed.
 */
export function useStepClock(project: string, claim: string, isReading: boolean): void {
  const isTrial = useTaskSource().trial !== null;
  const reading = useRef(isReading);
  reading.current = isReading;

  useEffect(() => {
    if (isTrial) return;
    const clock = clockOf(project);
    const work = ({ target }: Event) => clock.sign(claim, stepOf(target) ?? (reading.current ? 'read' : 'decide'));
    const hide = () => {
      if (document.visibilityState !== 'hidden') return;
      clock.cut();
      void clock.flush(true);
    };
    const leave = () => {
      clock.leave();
      void clock.flush(true);
    };
    clock.sign(claim, reading.current ? 'read' : 'decide');
    for (const sign of signs) document.addEventListener(sign, work, { capture: true, passive: true });
    document.addEventListener('visibilitychange', hide);
    window.addEventListener('pagehide', leave);
    const batches = setInterval(() => void clock.flush(), BATCH_EVERY_MILLIS);
    return () => {
      for (const sign of signs) document.removeEventListener(sign, work, { capture: true });
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', leave);
      clearInterval(batches);
      leave();
    };
  }, [isTrial, project, claim]);
}

function stepOf(target: EventTarget | null): ClaimStep | null {
  const place = target instanceof Element ? target.closest<HTMLElement>('[data-step]') : null;
  return (place?.dataset['step'] as ClaimStep | undefined) ?? null;
}
