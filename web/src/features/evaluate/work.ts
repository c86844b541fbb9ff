import { createContext, type RefObject, useContext } from 'react';
import type { AssignmentView, Category, ProtocolView, SubmissionContent } from '../../api/types';
import type { ReadingText, RenderedRange } from '../../text/readingText';
import type { Change, NumberedMark } from './draft';
import type { Check } from './justification/checks';
import type { TextPlace } from './justification/quotations';

export type Panel = 'rubric' | 'marks' | 'claims' | 'guideline' | 'checks';
export type TaskDialog = 'skip' | 'note' | 'gap' | 'review' | 'template';

/** What is open and where the evaluator is; nothing of it is work. */
export interface Place {
  panel: Panel;
  criterion: string | null;
  mark: string | null;
  /** Whether the current mark's editor is open. */
  editing: boolean;
  claim: string | null;
  /** Whether the response is being written better. */
  rewriting: boolean;
  dialog: TaskDialog | null;
  /** On a narrow screen one thing is seen at a time. */
  view: 'text' | 'panel' | 'foot';
}

/** What the panels may ask of the response's text. */
export interface TextHandle {
  focus: () => void;
  /** Puts the lone caret there and gives the text the focus. */
  caretAt: (offset: number) => void;
  select: (range: RenderedRange) => void;
  selection: () => RenderedRange | null;
}

/** Everything the parts of the task screen share. */
export interface Work {
  assignment: AssignmentView;
  protocol: ProtocolView;
  reading: ReadingText;
  content: SubmissionContent;
  marks: NumberedMark[];
  checks: Check[];
  categories: ReadonlyMap<string, Category>;
  place: Place;
  text: RefObject<TextHandle | null>;
  act: (change: Change) => void;
  /** Opens a place; the focus goes to an element of it, and in a text field to a passage. */
  go: (place: Partial<Place>, focus?: string, passage?: TextPlace) => void;
  /** Says something to those who listen to the screen. */
  say: (message: string) => void;
}

export const WorkContext = createContext<Work | null>(null);

export function useWork(): Work {
  const work = useContext(WorkContext);
  if (work === null) throw new Error('expected a task around this part, found none');
  return work;
}
