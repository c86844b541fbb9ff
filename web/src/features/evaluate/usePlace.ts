import { useCallback, useEffect, useState } from 'react';
import type { TextPlace } from './justification/quotations';
import type { Place } from './work';

const TRIES = 40;
const TRY_MILLIS = 25;

const first: Place = {
  panel: 'rubric',
  criterion: null,
  mark: null,
  editing: false,
  claim: null,
  rewriting: false,
  dialog: null,
  view: 'text',
};

/** What is open in the task, and the way to open something and put the focus there once it is on the screen. */
export function usePlace() {
  const [place, setPlace] = useState(first);
  const [focus, setFocus] = useState<{ target: string; passage: TextPlace | undefined } | null>(null);

  const go = useCallback((change: Partial<Place>, target?: string, passage?: TextPlace) => {
    setPlace((known) => ({ ...known, ...change }));
    if (target !== undefined) setFocus({ target, passage });
  }, []);

  useEffect(() => {
    if (focus === null) return;
    let left = TRIES;
    let timer: ReturnType<typeof setTimeout>;
    // A part that is still being fetched comes a moment later.
    const attempt = () => {
      if (!reach(focus.target, focus.passage) && --left > 0) timer = setTimeout(attempt, TRY_MILLIS);
    };
    attempt();
    return () => clearTimeout(timer);
  }, [focus]);

  return { place, go };
}

/** Puts the focus on an element, and in a text field on a passage; false when it is not on the screen. */
function reach(target: string, passage: TextPlace | undefined): boolean {
  const found = document.getElementById(target) ?? (/^[.[#]/.test(target) ? document.querySelector<HTMLElement>(target) : null);
  // A group of cells has one stop for the Tab key: the focus goes there.
  const stop = found?.matches('[role="radiogroup"], [tabindex="-1"]')
    ? (found.querySelector<HTMLElement>('[tabindex="0"], textarea') ?? found)
    : found;
  stop?.focus();
  if (stop instanceof HTMLTextAreaElement && passage !== undefined) {
    stop.setSelectionRange(passage.start, passage.end);
  }
  stop?.scrollIntoView?.({ block: 'nearest' });
  return stop !== null;
}
