import { useEffect, useRef } from 'react';
import type { Comparison } from '../../api/types';
import { isWriting } from '../../components/typing';
import type { Text } from '../../i18n/useText';
import type { Change } from '../evaluate/draft';
import { commandOf, nextOf, type TaskKeyActions } from '../evaluate/useTaskKeys';
import type { Work } from '../evaluate/work';
import type { ComparingView } from './CompareBench';
import { type Answer, answered, PREFERENCES } from './comparison';
import { preferenceKeys } from './VoteBar';

interface Comparing {
  comparison: Comparison;
  count: number;
  view: ComparingView;
  show: (change: Partial<ComparingView>) => void;
  act: (change: Change) => void;
  go: Work['go'];
  say: Work['say'];
  t: Text['t'];
}

/** The text on a side, where its own keys act. */
const textOf = (side: 0 | 1) => `#compared-text-${side} [role="application"]`;

const regions = ['#region-prompt', textOf(0), textOf(1), '.votes button:not([tabindex="-1"])', '.compare-reason textarea'];

/** What holds each of them, for the way from one to the next. */
const frames = ['#region-prompt', '#compared-text-0', '#compared-text-1', '.votes', '.compare-reason'];

const VOTES = 3;

/** The keys of a comparison: those of any task, and single ones that answer while nobody is writing. */
export function useCompareKeys(comparing: Comparing, actions: TaskKeyActions): void {
  const latest = useRef({ comparing, actions });
  latest.current = { comparing, actions };

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { comparing: now, actions: act } = latest.current;
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const writing = isWriting(event.target);
      const command = commandOf(event, writing);
      if (command === 'region') visit(now, nextOf(frames, event.shiftKey));
      else if (typeof command === 'number') visit(now, command);
      else if (command === 'rewrite') return;
      else if (command === 'justification') now.go({}, '.compare-reason textarea');
      else if (command === 'skip' || command === 'note' || command === 'help') now.go({ dialog: command });
      else if (command !== null) act[command]();
      else if (writing || event.ctrlKey || event.metaKey || event.altKey || !single(now, event.key)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** Does what a single key asks for; false when it asks for nothing here. */
function single(now: Comparing, key: string): boolean {
  const digit = /^[1-7]$/.test(key) && now.count === 2 ? Number(key) - 1 : null;
  if (digit !== null) {
    answer(now, { kind: 'preference', value: PREFERENCES[digit] ?? 0 });
    now.say(now.t(preferenceKeys[digit] ?? 'compare.equal'));
    return true;
  }
  switch (key.toLowerCase()) {
    case 'b':
      answer(now, { kind: 'both-bad' });
      return true;
    case 'j':
      answer(now, { kind: 'cannot-judge' });
      return true;
    case 't':
      if (now.count === 2) answer(now, { kind: 'preference', value: 0 });
      return now.count === 2;
    case 'y':
      now.show({ scrollsTogether: !now.view.scrollsTogether });
      return true;
    case 'f':
      now.show({ showsDifferences: !now.view.showsDifferences });
      return true;
    case 'escape':
      now.go({}, regions[VOTES]);
      return true;
    case 'arrowleft':
    case 'arrowright': {
      const side = key === 'ArrowLeft' ? 0 : 1;
      now.show({ narrow: side });
      document.querySelector<HTMLElement>(textOf(side))?.focus();
      return true;
    }
    default:
      return false;
  }
}

function answer(now: Comparing, given: Answer): void {
  now.act({ kind: 'compare', to: answered(now.comparison, given) });
}

function visit(now: Comparing, index: number): void {
  const region = regions[index];
  if (region !== undefined) now.go({}, region);
}
