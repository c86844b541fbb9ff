import { type RefObject, useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { type Handlers, useActions } from '../../keys/actions';
import { resolve, resolvePoint } from '../../text/anchors';
import { stepsOf } from '../../text/movement';
import type { RenderedRange } from '../../text/readingText';
import { movements } from '../../text/textKeys';
import { kindOf } from './marking';
import { useMarkActions } from './useMarkActions';
import { type TextHandle, useWork } from './work';

/** What is done in the text: moving and selecting by word, sentence, paragraph and character; making and walking marks. */
export function useTextActions(root: RefObject<HTMLElement | null>, selection: RenderedRange, handle: TextHandle): void {
  const { reading, assignment, marks, place, categories, go, say } = useWork();
  const { t, pick } = useText();
  const actions = useMarkActions();
  const locale = assignment.item.locale ?? 'es';
  const steps = useMemo(() => stepsOf(reading, locale), [reading, locale]);

  const walk = (step: 1 | -1) => {
    const at = marks.findIndex(({ mark }) => mark.id === place.mark);
    const found = at < 0 ? marks.at(step === 1 ? 0 : -1) : marks[(at + step + marks.length) % marks.length];
    if (found === undefined) return;
    const { mark, number } = found;
    go({ panel: 'marks', mark: mark.id, editing: false });
    if (mark.point && mark.start !== null) handle.caretAt(resolvePoint(reading, mark.start));
    else if (mark.start !== null && mark.end !== null)
      handle.select(resolve(reading, { start: mark.start, end: mark.end }) ?? selection);
    say(t('say.atMark', { number, quote: mark.exact ?? '' }));
  };
  const move = (to: RenderedRange) => {
    handle.select(to);
    say(reading.rendered.slice(to.start, to.end));
  };

  const handlers: Handlers = {
    ...movements(steps, reading.rendered, selection, move),
    'text.all': () => move({ start: 0, end: steps.length }),
    'text.strength': () => actions.mark('strength', selection),
    'text.weakness': () => actions.mark('weakness', selection),
    'text.error': () => actions.mark('factual_error', selection),
    'text.omission': () => actions.omission(selection.end),
    'text.claim': () => actions.claim(selection),
    'text.repeat': () => actions.repeat(selection),
    'text.move-ends': () => actions.moveEnds(selection),
    'text.next-mark': () => walk(1),
    'text.previous-mark': () => walk(-1),
    'text.edit': actions.edit,
    'text.delete': actions.remove,
    'text.milder': () => actions.shiftSeverity(-1),
    'text.graver': () => actions.shiftSeverity(1),
  };
  // With something selected, each category can be given to it by its name.
  const entries = () =>
    selection.start === selection.end
      ? []
      : [...categories.values()]
          .filter(({ targets }) => targets.includes('span'))
          .map((category) => ({
            id: `category-${category.code}`,
            kind: 'category' as const,
            label: pick(category.label),
            detail: category.code,
            run: () => actions.mark(kindOf(category), selection, category),
          }));
  useActions('text', handlers, root, entries);
}
