import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '../../../api/call';
import type { ProtocolView } from '../../../api/types';

/** What a lead edits of a draft, each saved as a whole. */
export type Part = 'guideline' | 'rubric' | 'taxonomy';

const SAVE_AFTER_MILLIS = 800;
const STEPS_MAX = 100;

export const draftQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['draft-protocol', projectId],
    queryFn: () => call<ProtocolView>('GET', `/projects/${projectId}/protocol/draft`),
    refetchOnWindowFocus: false,
  });

export interface PartEdit<P extends Part> {
  value: ProtocolView[P];
  change: (value: ProtocolView[P]) => void;
  undo: (() => void) | null;
  state: 'saved' | 'unsaved' | 'saving' | 'refused';
  error: unknown;
}

/** A part under edit: kept here at once, saved when the typing rests; what the server refuses stays as it was written. */
export function usePart<P extends Part>(projectId: string, part: P, stored: ProtocolView[P]): PartEdit<P> {
  const queries = useQueryClient();
  const [value, setValue] = useState(stored);
  const [past, setPast] = useState<readonly ProtocolView[P][]>([]);
  const [isDirty, setDirty] = useState(false);
  const latest = useRef(value);
  latest.current = value;
  const { mutate, isPending, isError, error } = useMutation({
    mutationFn: (content: ProtocolView[P]) =>
      call<ProtocolView>('PUT', `/projects/${projectId}/protocol/draft/${part}`, { body: content }),
    onSuccess: (saved, sent) => {
      queries.setQueryData(draftQuery(projectId).queryKey, saved);
      if (latest.current === sent) setDirty(false);
    },
  });
  useEffect(() => {
    if (!isDirty) return;
    const timer = setTimeout(() => mutate(value), SAVE_AFTER_MILLIS);
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', leaving);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('beforeunload', leaving);
    };
  }, [value, isDirty, mutate]);
  // Whoever closes the editor before the typing rests loses nothing.
  const unsent = useRef(false);
  unsent.current = isDirty && !isPending;
  useEffect(() => () => void (unsent.current && mutate(latest.current)), [mutate]);

  const before = past.at(-1);
  const put = (next: ProtocolView[P]) => {
    setValue(next);
    setDirty(true);
  };
  return {
    value,
    change: (next) => {
      setPast((known) => [...known, value].slice(-STEPS_MAX));
      put(next);
    },
    undo:
      before === undefined
        ? null
        : () => {
            setPast((known) => known.slice(0, -1));
            put(before);
          },
    state: isPending ? 'saving' : isError ? 'refused' : isDirty ? 'unsaved' : 'saved',
    error,
  };
}
