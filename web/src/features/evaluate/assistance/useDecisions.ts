import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SuggestionView } from '../../../api/types';
import { useCheckText } from '../../../i18n/useCheckText';
import { useText } from '../../../i18n/useText';
import { useWork } from '../work';
import { postDecision } from './requests';
import { reasonOf, suggestedMark } from './suggested';

export type Decision = 'accepted' | 'dismissed';

export interface Decisions {
  of: (suggestion: SuggestionView) => Decision | null;
  /** The number of the mark that accepted it, while that mark is there. */
  markOf: (suggestion: SuggestionView) => { id: string; number: number } | null;
  accept: (suggestion: SuggestionView) => void;
  dismiss: (suggestion: SuggestionView) => void;
}

/** Keeps a decision. One that does not arrive hinders no work; it is tried again as every request is. */
export function useRecord(assignmentId: string): (suggestion: SuggestionView, decision: Decision) => void {
  const { mutate } = useMutation({
    mutationFn: ({ id, decision }: { id: string; decision: Decision }) => postDecision(assignmentId, id, decision),
    retry: 3,
  });
  return ({ suggestion_id }, decision) => mutate({ id: suggestion_id, decision });
}

/** What became of suggestions: a mark made with the workbench's own change, and a record of the decision. */
export function useDecisions(): Decisions {
  const work = useWork();
  const { t: words } = useText();
  const t = useCheckText();
  const [decided, setDecided] = useState<ReadonlyMap<string, { decision: Decision; mark: string | null }>>(new Map());
  const record = useRecord(work.assignment.assignment_id);

  const decide = (suggestion: SuggestionView, decision: Decision, mark: string | null) => {
    setDecided(new Map(decided).set(suggestion.suggestion_id, { decision, mark }));
    record(suggestion, decision);
  };
  const markOf = (suggestion: SuggestionView) => {
    const id = decided.get(suggestion.suggestion_id)?.mark;
    const found = work.marks.find(({ mark }) => mark.id === id);
    return found === undefined ? null : { id: found.mark.id, number: found.number };
  };
  return {
    of: (suggestion) => {
      const known = decided.get(suggestion.suggestion_id);
      if (known === undefined) return suggestion.decision;
      // Whoever undoes the mark is asked anew.
      return known.decision === 'accepted' && markOf(suggestion) === null ? null : known.decision;
    },
    markOf,
    accept: (suggestion) => {
      const { reading, assignment, categories, act, say } = work;
      const source = { reading, sha256: assignment.response.sha256, newId: () => crypto.randomUUID() };
      const mark = suggestedMark(source, suggestion, categories.get(suggestion.category), reasonOf(suggestion, t));
      if (mark === null) {
        say(words('say.nothingSelected'));
        return;
      }
      act({ kind: 'add-mark', mark });
      decide(suggestion, 'accepted', mark.id);
      say(t('said'));
    },
    dismiss: (suggestion) => {
      decide(suggestion, 'dismissed', null);
      work.say(t('saidDismissed'));
    },
  };
}
