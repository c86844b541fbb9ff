import { type RefObject, useMemo } from 'react';
import { useText } from '../../i18n/useText';
import { type Handlers, useActions } from '../../keys/actions';
import { resolve, resolvePoint } from '../../text/anchors';
import {
  blockAround,
  endBack,
  endByCharacter,
  endForward,
  next,
  previous,
  type Steps,
  startBack,
  startForward,
  stepsOf,
} from '../../text/movement';
import type { RenderedRange } from '../../text/readingText';
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

/** The selection as each key moves it. */
function movements(steps: Steps, rendered: string, selection: RenderedRange, move: (to: RenderedRange) => void): Handlers {
  const { words, sentences } = steps;
  return {
    'text.next-sentence': () => move(next(sentences, selection)),
    'text.previous-sentence': () => move(previous(sentences, selection)),
    'text.next-word': () => move(next(words, selection)),
    'text.previous-word': () => move(previous(words, selection)),
    'text.add-sentence': () => move(endForward(sentences, selection)),
    'text.drop-sentence': () => move(endBack(sentences, selection)),
    'text.add-word': () => move(endForward(words, selection)),
    'text.drop-word': () => move(endBack(words, selection)),
    'text.start-forward': () => move(startForward(words, selection)),
    'text.start-back': () => move(startBack(words, selection)),
    'text.add-character': () => move(endByCharacter(rendered, selection, 1)),
    'text.drop-character': () => move(endByCharacter(rendered, selection, -1)),
    'text.paragraph': () => move(blockAround(steps, selection)),
    'text.all': () => move({ start: 0, end: steps.length }),
  };
}
