import { type KeyboardEvent, useMemo } from 'react';
import { useText } from '../../i18n/useText';
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
import { useMarkActions } from './useMarkActions';
import { type TextHandle, useWork } from './work';

/** The keys of the text: moving and selecting by word, sentence, paragraph and character; making and walking marks. */
export function useTextKeys(selection: RenderedRange, handle: TextHandle) {
  const { reading, assignment, marks, place, go, say } = useWork();
  const { t } = useText();
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

  return (event: KeyboardEvent) => {
    const moved = movement(event, steps, reading.rendered, selection);
    if (moved !== null) {
      event.preventDefault();
      handle.select(moved);
      say(reading.rendered.slice(moved.start, moved.end));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const act = new Map<string, () => void>([
      ['1', () => actions.mark('strength', selection)],
      ['2', () => actions.mark('weakness', selection)],
      ['3', () => actions.mark('factual_error', selection)],
      ['0', () => actions.omission(selection.end)],
      ['c', () => actions.claim(selection)],
      ['r', () => actions.repeat(selection)],
      ['n', () => walk(1)],
      ['p', () => walk(-1)],
      ['enter', actions.edit],
      ['delete', actions.remove],
      [',', () => actions.shiftSeverity(-1)],
      ['.', () => actions.shiftSeverity(1)],
    ]).get(event.key.toLowerCase());
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
}

/** The selection after a key that moves it; `null` for every other key. */
export function movement(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>,
  steps: Steps,
  rendered: string,
  selection: RenderedRange,
): RenderedRange | null {
  const { key, shiftKey, altKey, ctrlKey } = event;
  if (event.metaKey) return null;
  const sideways = key === 'ArrowRight' || key === 'ArrowLeft';
  if (sideways && altKey && shiftKey)
    return key === 'ArrowRight' ? startForward(steps.words, selection) : startBack(steps.words, selection);
  if (sideways && ctrlKey && shiftKey) return endByCharacter(rendered, selection, key === 'ArrowRight' ? 1 : -1);
  if (altKey || ctrlKey) return null;
  switch (key) {
    case 'ArrowRight':
      return shiftKey ? endForward(steps.words, selection) : next(steps.words, selection);
    case 'ArrowLeft':
      return shiftKey ? endBack(steps.words, selection) : previous(steps.words, selection);
    case 'ArrowDown':
      return shiftKey ? endForward(steps.sentences, selection) : next(steps.sentences, selection);
    case 'ArrowUp':
      return shiftKey ? endBack(steps.sentences, selection) : previous(steps.sentences, selection);
    case 'b':
    case 'B':
      return blockAround(steps, selection);
    case 'a':
    case 'A':
      return { start: 0, end: steps.length };
    default:
      return null;
  }
}
