import { useCallback } from 'react';
import type { ProtocolView } from '../../api/types';
import type { MessageKey } from '../../i18n/language';
import { type Text, useText } from '../../i18n/useText';
import type { Check } from './justification/checks';
import type { TextPlace } from './justification/quotations';
import type { MarkLack, Pending } from './pending';
import type { Place } from './work';

const lackKeys: Record<MarkLack, MessageKey> = {
  category: 'pending.markCategory',
  reason: 'pending.markReason',
  guideline_rule: 'pending.markRule',
  claim: 'pending.markClaim',
};

const reasonKeys: Record<'none' | 'short' | 'repeated', MessageKey> = {
  none: 'pending.preferenceReason',
  short: 'pending.preferenceReasonShort',
  repeated: 'pending.preferenceReasonRepeated',
};

/** How a missing thing is named, and where it belongs. */
export function usePendingWords(protocol: ProtocolView): (pending: Pending) => { what: string; where: string } {
  const { t, pick, region } = useText();
  return useCallback(
    (pending) => {
      const labels = new Map(protocol.rubric.criteria.map(({ id, label }) => [id, pick(label)]));
      switch (pending.kind) {
        case 'unrated': {
          const names = pending.criteria.map((id) => labels.get(id) ?? id);
          const shown = names.length > 3 ? [...names.slice(0, 2), t('pending.more', { count: names.length - 2 })] : names;
          return {
            what: t('pending.unrated', { criteria: new Intl.ListFormat(region).format(shown) }),
            where: t('panel.rubric'),
          };
        }
        case 'rubric-unanswered':
          return { what: t('pending.rubricItems', { count: pending.count }), where: t('panel.rubric') };
        case 'mark':
          return { what: t(lackKeys[pending.lacks]), where: t('panel.marks') };
        case 'errors-unconfirmed':
          return { what: t('pending.errors'), where: t('panel.marks') };
        case 'rule':
          return { what: pick(pending.rule.label), where: pending.rule.id };
        case 'claim-text':
          return { what: t('pending.claimText', { number: pending.number }), where: t('panel.claims') };
        case 'claim-verdict':
          return { what: t('pending.claimVerdict', { number: pending.number }), where: t('panel.claims') };
        case 'claim-proof':
          return { what: t('pending.claimProof', { number: pending.number }), where: t('panel.claims') };
        case 'justification':
          return { what: sayCheck(pending.check, t), where: pending.check.id };
        case 'confidence':
          return { what: t('pending.confidence'), where: t('task.confidence') };
        case 'conditions':
          return { what: t('pending.conditions'), where: t('task.prompt') };
        case 'condition-open':
          return { what: t('pending.condition', { number: pending.index + 1 }), where: t('panel.guideline') };
        case 'guideline-unanswered':
          return { what: t('pending.guideline', { count: pending.count }), where: t('panel.guideline') };
        case 'verdicts-first':
          return { what: t('pending.verdictsFirst'), where: t('panel.claims') };
        case 'preference':
          return {
            what: t(pending.responses === 2 ? 'pending.preference' : 'pending.ranking'),
            where: t(pending.responses === 2 ? 'compare.preference' : 'compare.ranking'),
          };
        case 'cannot-judge-reason':
          return { what: t('pending.cannotJudge'), where: t('compare.cannotJudge') };
        case 'preference-reason':
          return { what: t(reasonKeys[pending.lack]), where: t('compare.reason') };
      }
    },
    [t, pick, region, protocol],
  );
}

/** What a check of the justification has not found yet. */
export function sayCheck(check: Check, t: Text['t']): string {
  switch (check.id) {
    case 'J1':
      return t('pending.justification', { words: check.words, min: check.min, max: check.max });
    case 'J2':
      return t('pending.noQuote');
    case 'J3':
      return t('pending.notMentioned');
    case 'J4':
      return t('pending.repeated');
    case 'J5':
      return t('pending.namesModel', { name: check.name });
  }
}

type Destination = [place: Partial<Place>, focus: string, passage?: TextPlace];

/** The place of a missing thing: what to open and which element gets the focus. */
export function placeOf(pending: Pending, firstCriterion: string | undefined): Destination {
  switch (pending.kind) {
    case 'unrated': {
      const criterion = pending.criteria[0] ?? null;
      return [{ panel: 'rubric', criterion, view: 'panel' }, `criterion-${criterion}`];
    }
    case 'rubric-unanswered':
      return [{ panel: 'rubric', view: 'panel' }, `rubric-item-${pending.first}`];
    case 'rule': {
      const criterion = pending.criterion ?? firstCriterion ?? null;
      const focus = pending.rule.mode === 'block' ? `criterion-${criterion}` : `[data-rule="${pending.rule.id}"]`;
      return [{ panel: 'rubric', criterion, view: 'panel' }, focus];
    }
    case 'mark': {
      const fields: Record<MarkLack, string> = {
        category: 'mark-category',
        reason: 'mark-reason',
        guideline_rule: 'mark-rule',
        claim: 'mark-claim',
      };
      return [{ panel: 'marks', mark: pending.mark.mark.id, editing: true, view: 'panel' }, fields[pending.lacks]];
    }
    case 'errors-unconfirmed':
      return [{ panel: 'marks', view: 'panel' }, 'no-errors'];
    case 'claim-text':
      return [{ panel: 'claims', claim: pending.claim, view: 'panel' }, `claim-text-${pending.claim}`];
    case 'claim-verdict':
    case 'claim-proof':
      return [{ panel: 'claims', claim: pending.claim, view: 'panel' }, `claim-${pending.claim}`];
    case 'justification':
      return placeOfCheck(pending.check, pending.mark?.mark.id);
    case 'confidence':
      return [{ view: 'foot' }, '.confidence input'];
    case 'conditions':
      return [{ view: 'text' }, '.condition-new'];
    case 'condition-open':
      return [{ panel: 'guideline', view: 'panel' }, `condition-${pending.index}`];
    case 'guideline-unanswered':
      return [{ panel: 'guideline', view: 'panel' }, `guideline-${pending.first}`];
    case 'verdicts-first':
      return [{ panel: 'claims', claim: pending.claim, view: 'panel' }, `claim-${pending.claim}`];
    case 'preference':
      return [{ view: 'foot' }, pending.responses === 2 ? '.votes button' : '.ranking button'];
    case 'cannot-judge-reason':
      return [{ view: 'foot' }, 'cannot-judge-reason'];
    case 'preference-reason':
      return [{ view: 'foot' }, 'justification'];
  }
}

/** The justification, at the passage that a check speaks of; the mark that is not mentioned is shown beside it. */
export function placeOfCheck(check: Check, mark: string | undefined): Destination {
  const shown: Partial<Place> = mark === undefined ? {} : { panel: 'marks', mark };
  const passage = 'at' in check ? check.at : null;
  return [{ ...shown, view: 'foot' }, 'justification', ...(passage === null ? [] : [passage])] as Destination;
}
