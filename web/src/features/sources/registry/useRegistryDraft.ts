import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Refusal } from '../../../api/call';
import { putRegistry, type RegistryVersion, registryQuery, type SourceRule } from '../requests';
import { readDraft, writeDraft } from './draftStore';
import { type Edit, edited, emptyDraft, type RegistryDraft, undone, withEdit } from './registryDraft';

/** The changes of a project's registry, kept in this browser until they are saved as a version or given up. */
export function useRegistryDraft(projectId: string, current: RegistryVersion) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<RegistryDraft>(() => readDraft(projectId) ?? emptyDraft(current.version));
  const [sent, setSent] = useState<readonly SourceRule[]>([]);
  const isEmpty = draft.edits.length === 0;
  useEffect(() => writeDraft(projectId, isEmpty && draft.note === '' ? null : draft), [projectId, draft, isEmpty]);

  // What was begun on an earlier version stays on it until the lead has seen what became of the list.
  const isBehind = !isEmpty && draft.version < current.version;
  const begunOn = useQuery({ ...registryQuery(projectId, draft.version), enabled: isBehind });
  const base = isBehind ? (begunOn.data ?? current) : current;

  const save = useMutation({
    mutationFn: () => {
      const rules = edited(base.rules, draft.edits);
      setSent(rules);
      return putRegistry(projectId, { version: base.version, rules, note: draft.note.trim() });
    },
    onSuccess: (made) => {
      setDraft(emptyDraft(made.version));
      queries.setQueryData(registryQuery(projectId, null).queryKey, made);
    },
    onError: (error) => {
      if (error instanceof Refusal && error.slug === 'registry-changed') {
        void queries.invalidateQueries({ queryKey: registryQuery(projectId, null).queryKey });
      }
    },
  });
  const put = (next: RegistryDraft) => setDraft(isEmpty ? { ...next, version: current.version } : next);
  return {
    draft,
    base,
    isBehind,
    sent,
    error: save.error,
    isSaving: save.isPending,
    isSaved: save.isSuccess && isEmpty,
    save: () => save.mutate(),
    change: (edit: Edit) => put(withEdit(draft, edit, base.rules)),
    undo: (id: string) => setDraft(undone(draft, id)),
    note: (note: string) => setDraft({ ...draft, note }),
    discard: () => {
      save.reset();
      setDraft(emptyDraft(current.version));
    },
    takeOver: () => {
      save.reset();
      setDraft({ ...draft, version: current.version });
    },
  };
}

export type RegistryWork = ReturnType<typeof useRegistryDraft>;
