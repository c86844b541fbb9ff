import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { DraftView } from '../../api/types';
import type { Change } from './draft';
import { DraftSaver, type SavingState } from './draftSaver';
import type { LocalDraft, StoredSteps } from './draftStore';
import { advance, resume } from './history';
import { useTaskSource } from './taskSource';
import { useStoredSteps } from './useStoredSteps';

const CHANNEL = 'cotejo.drafts';

/** A draft as it is opened: with the steps that led to it, and what the server holds instead where the two differ. */
export interface DraftStart {
  draft: LocalDraft;
  steps: StoredSteps | null;
  conflict: DraftView | null;
  savedAt: string | null;
}

/** The draft of one task: its steps back and forth, and how it stands between this device, other tabs and the server. */
export function useDraft(start: DraftStart) {
  const source = useTaskSource();
  const [history, step] = useReducer(advance, start, ({ draft, steps }) => resume(draft.content, steps));
  const [saving, setSaving] = useState<SavingState>({ kind: 'saved', at: start.savedAt });
  const saver = useRef<DraftSaver | null>(null);
  const latest = useRef<Omit<DraftStart, 'steps'>>(start);

  useEffect(() => {
    const { draft, conflict, savedAt } = latest.current;
    const channel = new BroadcastChannel(CHANNEL);
    const made = new DraftSaver(
      draft,
      {
        put: (content, version) => source.putDraft(draft.assignmentId, content, version),
        store: source.drafts,
        now: Date.now,
        tell: setSaving,
        announce: (local) => channel.postMessage(local),
      },
      conflict,
      savedAt,
    );
    saver.current = made;
    setSaving(made.current);
    channel.onmessage = ({ data }: MessageEvent<LocalDraft>) => {
      if (data.assignmentId !== draft.assignmentId) return;
      const content = made.heard(data);
      if (content !== null) step({ kind: 'load', content });
    };
    const online = () => made.online();
    const leaving = (event: BeforeUnloadEvent) => {
      if (made.draft.unsent > 0) event.preventDefault();
    };
    window.addEventListener('online', online);
    window.addEventListener('beforeunload', leaving);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('beforeunload', leaving);
      void made.flush();
      latest.current = { draft: made.draft, conflict: null, savedAt };
      made.dispose();
      channel.close();
    };
  }, [source]);

  const { present } = history;
  useEffect(() => {
    if (saver.current !== null && saver.current.draft.content !== present) saver.current.change(present);
  }, [present]);

  useStoredSteps(start.draft.assignmentId, history);

  const act = useCallback((change: Change) => step({ kind: 'do', change }), []);
  const choose = useCallback((which: 'mine' | 'theirs') => {
    const content = saver.current?.choose(which) ?? null;
    // As a step, so that undoing brings the other version back.
    if (content !== null) step({ kind: 'do', change: { kind: 'replace', content } });
  }, []);

  return {
    content: present,
    saving,
    act,
    choose,
    undo: useCallback(() => step({ kind: 'undo' }), []),
    redo: useCallback(() => step({ kind: 'redo' }), []),
    saveNow: useCallback(() => saver.current?.flush() ?? Promise.resolve(), []),
    submissionKey: useCallback(() => saver.current?.submissionKey(() => crypto.randomUUID()) ?? crypto.randomUUID(), []),
    forget: useCallback(() => {
      saver.current?.dispose();
      return source.drafts.remove(start.draft.assignmentId).catch(() => undefined);
    }, [source, start.draft.assignmentId]),
  };
}
