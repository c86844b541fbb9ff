import { useMemo } from 'react';
import type { Annotation, Category, ConversationalGuidelines, MarkKind } from '../../api/types';
import { useText } from '../../i18n/useText';
import { type Anchor, anchorOf, pointAnchorOf, resolve } from '../../text/anchors';
import type { ReadingText, RenderedRange } from '../../text/readingText';
import {
  categorised,
  claimByHand,
  claimOn,
  fits,
  markOn,
  markOnTurn,
  omissionAt,
  omissionOfWhole,
  type Source,
  severitiesOf,
} from './marking';
import { useWork } from './work';

/** What was chosen last, for `R`: it outlives the mark, not the page. */
let lastCategory: { code: string; severity: Annotation['severity'] } | null = null;

export function rememberCategory(mark: Pick<Annotation, 'category' | 'severity'>): void {
  if (mark.category !== '') lastCategory = { code: mark.category, severity: mark.severity };
}

/** Making, changing and removing marks and claims, the same from keys, bar and panels. */
export function useMarkActions() {
  const work = useWork();
  const { t } = useText();
  return useMemo(() => {
    const { reading, assignment, content, categories, place, act, go, say, text } = work;
    const source: Source = { reading, sha256: assignment.response.sha256, newId: () => crypto.randomUUID() };
    const current = content.annotations.find((mark) => mark.id === place.mark) ?? null;
    const numberOf = (id: string) => work.marks.find(({ mark }) => mark.id === id)?.number ?? 0;

    const add = (mark: Annotation | null, focus: string) => {
      if (mark === null) {
        say(t('say.nothingSelected'));
        return;
      }
      act({ kind: 'add-mark', mark });
      go({ panel: 'marks', mark: mark.id, editing: true, view: 'panel' }, focus);
      say(t('say.marked', { quote: mark.exact ?? '' }));
    };

    return {
      /** A mark of a kind, or of a category at once. */
      mark: (kind: MarkKind, range: RenderedRange, category?: Category) => {
        const mark = markOn(source, range, kind);
        if (category === undefined || mark === null) return add(mark, 'mark-category');
        const whole = { ...mark, ...categorised(mark, category) };
        rememberCategory(whole);
        add(whole, kind === 'strength' ? 'mark-reason' : 'mark-severity');
      },
      /** What breaks a conversational guideline: the selection, or without one the whole response. */
      broken: (item: ConversationalGuidelines['items'][number], category: Category | undefined) => {
        const range = text.current?.selection() ?? null;
        const mark = range === null || range.start === range.end ? null : markOn(source, range, 'weakness');
        const fitting = mark ?? omissionOfWhole(source);
        if (category === undefined || !fits(category, fitting)) return say(t('say.nothingSelected'));
        const severity = severitiesOf(category).includes(item.default_severity)
          ? item.default_severity
          : category.default_severity;
        add({ ...fitting, ...categorised(fitting, category), severity, guideline_rule: item.id }, 'mark-reason');
      },
      omission: (caret: number) => add(omissionAt(source, caret), 'mark-category'),
      turn: (turn: number, kind: MarkKind) => add(markOnTurn(source, turn, kind), 'mark-category'),
      wholeOmission: () => add(omissionOfWhole(source), 'mark-category'),
      repeat: (range: RenderedRange) => {
        const category = lastCategory === null ? undefined : categories.get(lastCategory.code);
        const mark = markOn(source, range, 'weakness');
        if (lastCategory === null || category === undefined || !category.targets.includes('span') || mark === null) {
          say(t('say.nothingToRepeat'));
          return;
        }
        const severity = severitiesOf(category).includes(lastCategory.severity)
          ? lastCategory.severity
          : category.default_severity;
        add({ ...mark, ...categorised(mark, category), severity }, 'mark-reason');
      },
      claim: (range: RenderedRange | null) => {
        const claim = range === null ? claimByHand(source) : claimOn(source, range, content.annotations);
        if (claim === null) {
          say(t('say.nothingSelected'));
          return;
        }
        act({ kind: 'add-claim', claim });
        go({ panel: 'claims', claim: claim.id, view: 'panel' }, range === null ? `claim-text-${claim.id}` : `claim-${claim.id}`);
        say(t('say.claimAdded'));
      },
      /** The claim that a mark rests on: the sentence around it, or what is written by hand where there is none. */
      claimOf: async (mark: Annotation) => {
        const { sentenceAround } = await import('../../text/sentences');
        const range = mark.start === null || mark.end === null ? null : resolve(reading, { start: mark.start, end: mark.end });
        const around = range === null ? null : sentenceAround(reading, assignment.item.locale ?? 'es', range);
        const made = around === null ? null : claimOn(source, around, [mark]);
        const claim = { ...(made ?? claimByHand(source)), annotation_ids: [mark.id] };
        act({ kind: 'add-claim', claim });
        go({ panel: 'claims', claim: claim.id, view: 'panel' }, made === null ? `claim-text-${claim.id}` : `claim-${claim.id}`);
        say(t('say.claimAdded'));
      },
      edit: () => {
        if (current !== null) go({ panel: 'marks', editing: true, view: 'panel' }, 'mark-category');
      },
      /** The current mark takes another place and keeps all else. */
      moveEnds: (range: RenderedRange) => {
        const anchor = current === null || current.start === null ? null : anchorFor(current, range, reading);
        if (current === null || anchor === null) {
          say(t('say.nothingToMove'));
          return;
        }
        act({ kind: 'change-mark', id: current.id, to: anchor });
        say(t('say.moved', { number: numberOf(current.id), quote: anchor.exact }));
      },
      remove: () => {
        if (current === null) return;
        say(t('say.removed', { number: numberOf(current.id) }));
        act({ kind: 'remove-mark', id: current.id });
        go({ mark: null, editing: false });
      },
      shiftSeverity: (step: 1 | -1) => {
        const category = current === null ? undefined : categories.get(current.category);
        if (current === null || category === undefined) return;
        const severities = severitiesOf(category);
        const severity = severities[Math.max(0, Math.min(severities.length - 1, severities.indexOf(current.severity) + step))];
        if (severity !== undefined) act({ kind: 'change-mark', id: current.id, to: { severity } });
      },
      /** Leaves the editor: the caret returns to the end of the mark; a mark that says nothing at all is dropped. */
      leave: () => {
        if (current === null) return;
        const isVoid = current.category === '' && current.reason.trim() === '';
        if (isVoid) act({ kind: 'remove-mark', id: current.id });
        go({ editing: false, view: 'text', ...(isVoid ? { mark: null } : {}) });
        const range =
          current.start === null || current.end === null ? null : resolve(reading, { start: current.start, end: current.end });
        if (current.turn !== undefined) go({}, `turn-mark-${current.turn}`);
        else if (range === null) text.current?.focus();
        else text.current?.caretAt(range.end);
      },
    };
  }, [work, t]);
}

/** Where a mark stands after its ends were moved: an omission at the caret, any other on the selection. */
function anchorFor(mark: Annotation, range: RenderedRange, reading: ReadingText): Anchor | null {
  return mark.point ? pointAnchorOf(reading, range.end) : anchorOf(reading, range);
}
