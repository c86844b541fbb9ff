import { useCallback, useEffect, useState } from 'react';
import type { TextPlace } from './justification/quotations';
import type { Place } from './work';

const first: Place = { panel: 'rubric', criterion: null, mark: null, editing: false, claim: null, dialog: null, view: 'text' };

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
    const found =
      document.getElementById(focus.target) ??
      (/^[.[#]/.test(focus.target) ? document.querySelector<HTMLElement>(focus.target) : null);
    // A group of cells has one stop for the Tab key: the focus goes there.
    const stop = found?.matches('[role="radiogroup"], [tabindex="-1"]')
      ? (found.querySelector<HTMLElement>('[tabindex="0"], textarea') ?? found)
      : found;
    stop?.focus();
    if (stop instanceof HTMLTextAreaElement && focus.passage !== undefined) {
      stop.setSelectionRange(focus.passage.start, focus.passage.end);
    }
    stop?.scrollIntoView?.({ block: 'nearest' });
  }, [focus]);

  return { place, go };
}
