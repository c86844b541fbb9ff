import type { SubmissionContent } from '../../api/types';
import { apply, type Change, completed } from './draft';
import { sameContent } from './sameContent';

const STEPS_MAX = 100;

/** The draft with the steps back and forth: 100 of them. Typing in one field is one step until something else happens. */
export interface History {
  past: readonly SubmissionContent[];
  present: SubmissionContent;
  future: readonly SubmissionContent[];
  /** The field that the last step typed in. */
  typing: string | null;
}

export type Step =
  | { kind: 'do'; change: Change }
  | { kind: 'undo' }
  | { kind: 'redo' }
  | { kind: 'load'; content: SubmissionContent };

/** The steps as they were left, where they belong to this draft; else it begins without any. */
export function resume(content: SubmissionContent, stored: Omit<History, 'typing'> | null): History {
  const fresh = begin(content);
  if (stored === null || !sameContent(completed(stored.present), fresh.present)) return fresh;
  return { ...fresh, past: stored.past.map(completed), future: stored.future.map(completed) };
}

export function begin(content: SubmissionContent): History {
  return { past: [], present: completed(content), future: [], typing: null };
}

export function advance(history: History, step: Step): History {
  switch (step.kind) {
    case 'load':
      return begin(step.content);
    case 'do':
      return done(history, step.change);
    case 'undo': {
      const before = history.past.at(-1);
      if (before === undefined) return history;
      return { past: history.past.slice(0, -1), present: before, future: [history.present, ...history.future], typing: null };
    }
    case 'redo': {
      const [after, ...rest] = history.future;
      if (after === undefined) return history;
      return { past: [...history.past, history.present], present: after, future: rest, typing: null };
    }
  }
}

function done(history: History, change: Change): History {
  const present = apply(history.present, change);
  const typing = fieldOf(change);
  const past = typing !== null && typing === history.typing ? history.past : [...history.past, history.present].slice(-STEPS_MAX);
  return { past, present, future: [], typing };
}

/** The text field that a change typed in, if it only typed. */
function fieldOf(change: Change): string | null {
  switch (change.kind) {
    case 'write':
      return change.field;
    case 'write-conditions':
      return change.confirmed ? null : `conditions ${change.items.length}`;
    case 'rewrite':
      return change.rewrite === null ? null : 'rewrite';
    case 'explain-rating':
      return `rating ${change.criterion}`;
    case 'answer-rubric':
      return 'reason' in change.to ? `rubric ${change.item} ${change.response}` : null;
    case 'explain-rule':
      return `rule ${change.rule}`;
    case 'change-mark':
      return onlyKey(change.to) === 'reason' ? `mark ${change.id}` : null;
    case 'change-claim': {
      const key = onlyKey(change.to);
      return key === 'reason' || key === 'text' ? `claim ${change.id} ${key}` : null;
    }
    case 'compare':
      return onlyKey(change.to) === 'cannot_judge_reason' ? 'cannot-judge' : null;
    default:
      return null;
  }
}

function onlyKey(change: object): string | null {
  const keys = Object.keys(change);
  return keys.length === 1 ? (keys[0] ?? null) : null;
}
