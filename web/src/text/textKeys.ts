import type { Handlers } from '../keys/actions';
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
} from './movement';
import type { RenderedRange } from './readingText';

/** The selection as the keys of a text move it, by word, sentence, paragraph and character, wherever one is read. */
export function movements(steps: Steps, rendered: string, selection: RenderedRange, move: (to: RenderedRange) => void): Handlers {
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
  };
}
