import { useEffect, useRef } from 'react';
import { isWriting } from '../../components/typing';
import type { Panel, Work } from './work';

export interface TaskKeyActions {
  submit: () => void;
  save: () => void;
  pause: () => void;
  undo: () => void;
  redo: () => void;
}

const regions: (Panel | 'prompt' | 'text')[] = ['prompt', 'text', 'rubric', 'marks', 'claims', 'guideline'];

/** The keys that work anywhere in a task. Text fields keep their own undo. */
export function useTaskKeys(work: Work, actions: TaskKeyActions): void {
  const latest = useRef({ work, actions });
  latest.current = { work, actions };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { work: now, actions: act } = latest.current;
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const command = commandOf(event, isWriting(event.target));
      if (command === null) return;
      event.preventDefault();
      if (typeof command === 'number') visit(now, command);
      else if (command === 'region') visit(now, nextOf(['#region-prompt', '#region-text', '.panels'], event.shiftKey));
      else if (command === 'rewrite') now.go({ rewriting: true, view: 'text' }, 'rewrite');
      else if (command === 'justification') now.go({ view: 'foot' }, 'justification');
      else if (command === 'skip' || command === 'note' || command === 'help') now.go({ dialog: command });
      else act[command]();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

type Command = keyof TaskKeyActions | 'skip' | 'note' | 'help' | 'justification' | 'rewrite' | 'region' | number;

/** What a key asks for; `null` when it asks for nothing of the task. */
export function commandOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
  writing: boolean,
): Command | null {
  const { key } = event;
  if (key === 'F6') return 'region';
  if (event.altKey && !event.ctrlKey && !event.metaKey) {
    const digit = /^Digit([1-6])$/.exec(event.code)?.[1];
    if (digit !== undefined) return Number(digit) - 1;
    if (event.code === 'KeyS') return 'skip';
    if (event.code === 'KeyN') return 'note';
    if (event.code === 'KeyJ') return 'justification';
    if (event.code === 'KeyR') return 'rewrite';
    return null;
  }
  if (event.ctrlKey || event.metaKey) {
    if (key === 'Enter') return 'submit';
    if (key === '.') return 'pause';
    if (key.toLowerCase() === 's') return 'save';
    if (key.toLowerCase() === 'z' && !writing) return event.shiftKey ? 'redo' : 'undo';
    return null;
  }
  return key === '?' && !writing ? 'help' : null;
}

function visit(work: Work, index: number): void {
  const region = regions[index];
  if (region === undefined) return;
  if (region === 'prompt') work.go({ view: 'text' }, 'region-prompt');
  else if (region === 'text') {
    work.go({ view: 'text' });
    work.text.current?.focus();
  } else work.go({ panel: region, view: 'panel' }, firstStop(work, region));
}

/** A panel is entered where its keys work at once: at the open criterion, at the open claim; others at their top. */
function firstStop(work: Work, panel: Panel): string {
  const criterion = work.place.criterion ?? work.protocol.rubric.criteria[0]?.id;
  if (panel === 'claims') {
    const claim = work.place.claim ?? work.content.claims[0]?.id;
    return claim === undefined ? 'claims-split' : `claim-${claim}`;
  }
  return panel === 'rubric' && criterion !== undefined ? `criterion-${criterion}` : 'panel';
}

/** The place among these after the one that holds the focus. */
export function nextOf(selectors: readonly string[], back: boolean): number {
  const places = selectors.map((selector) => document.querySelector(selector));
  const at = places.findIndex((place) => place?.contains(document.activeElement) ?? false);
  return (at + (back ? -1 : 1) + places.length) % places.length;
}
