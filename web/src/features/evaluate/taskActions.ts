import { useEffect } from 'react';
import { useActions } from '../../keys/actions';
import { propose } from '../../keys/chosen';
import { glyphOf } from '../../text/markSigns';
import { markOf, type Pending } from './pending';
import { usePendingWords } from './usePendingWords';
import type { Panel, Work } from './work';

export interface TaskDoings {
  submit: () => void;
  save: () => void;
  pause: () => void;
  undo: () => void;
  redo: () => void;
}

interface TaskParts {
  work: Work;
  pending: readonly Pending[];
  jump: (to: Pending) => void;
  visitNext: (back: boolean) => void;
  /** The field of the reason for the whole. */
  reason: string;
}

/** What can be done in any task, whatever is judged in it, and what is pending to jump to. */
export function useTaskActions({ work, pending, jump, visitNext, reason }: TaskParts, does: TaskDoings): void {
  const { submit, save, pause, undo, redo } = does;
  const words = usePendingWords(work.protocol);
  const { go, protocol } = work;
  // The keys that the protocol proposes act in its tasks.
  useEffect(() => {
    propose(protocol.keys);
    return () => propose({});
  }, [protocol]);
  useActions(
    'task',
    {
      'task.submit': submit,
      'task.save': save,
      'task.pause': pause,
      'task.skip': () => go({ dialog: 'skip' }),
      'task.note': () => go({ dialog: 'note' }),
      'task.gap': () => go({ dialog: 'gap' }),
      'task.justification': () => go({ view: 'foot' }, reason),
      'task.pending': () => pending[0] !== undefined && jump(pending[0]),
      'task.undo': undo,
      'task.redo': redo,
      'task.next-region': () => visitNext(false),
      'task.previous-region': () => visitNext(true),
    },
    null,
    () =>
      pending.map((one, index) => {
        const { what, where } = words(one);
        const of = markOf(one);
        const label = of === null ? what : `${what} ${glyphOf(of.mark)} ${of.number}`;
        return { id: `pending-${index}`, kind: 'pending', label, detail: where, run: () => jump(one) };
      }),
  );
}

/** The regions of a task with one response, and what is done to the response as a whole. */
export function useSingleActions(work: Work): void {
  const { go, text } = work;
  const panel = (to: Panel) => go({ panel: to, view: 'panel' }, firstStop(work, to));
  const toText = () => {
    go({ view: 'text' });
    text.current?.focus();
  };
  useActions('single', {
    'single.prompt': () => go({ view: 'text' }, 'region-prompt'),
    'single.text': toText,
    'single.rubric': () => panel('rubric'),
    'single.marks': () => panel('marks'),
    'single.claims': () => panel('claims'),
    'single.guideline': () => panel('guideline'),
    'single.checks': () => panel('checks'),
    'single.rewrite': () => go({ rewriting: true, view: 'text' }, 'rewrite'),
    'single.back': () => !isInText() && toText(),
  });
}

const isInText = () => document.activeElement?.matches('[role="application"]') ?? false;

/** The next region of a task with one response: the prompt, the text, the panels. */
export function visitNextRegion(work: Work, back: boolean): void {
  const at = nextOf(['#region-prompt', '#region-text', '.panels'], back);
  if (at === 0) work.go({ view: 'text' }, 'region-prompt');
  else if (at === 1) {
    work.go({ view: 'text' });
    work.text.current?.focus();
  } else work.go({ view: 'panel' }, firstStop(work, work.place.panel));
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
