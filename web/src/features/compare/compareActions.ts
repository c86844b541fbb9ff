import type { Comparison } from '../../api/types';
import type { Text } from '../../i18n/useText';
import { type Handlers, useActions } from '../../keys/actions';
import type { Change } from '../evaluate/draft';
import { nextOf } from '../evaluate/taskActions';
import type { Work } from '../evaluate/work';
import type { ComparingView } from './CompareBench';
import { type Answer, answered, PREFERENCES } from './comparison';
import { preferenceKeys } from './VoteBar';

interface Comparing {
  comparison: Comparison;
  count: number;
  view: ComparingView;
  show: (change: Partial<ComparingView>) => void;
  act: (change: Change) => void;
  go: Work['go'];
  say: Work['say'];
  t: Text['t'];
}

/** The text on a side, where its own keys act. */
const textOf = (side: 0 | 1) => `#compared-text-${side} [role="application"]`;

const VOTES = '.votes button:not([tabindex="-1"])';
const REASON = '.compare-reason textarea';
const regions = ['#region-prompt', textOf(0), textOf(1), VOTES, REASON];

/** What holds each of them, for the way from one to the next. */
const frames = ['#region-prompt', '#compared-text-0', '#compared-text-1', '.votes', '.compare-reason'];

/** What is done in a comparison: its answers, its two sides, its regions. */
export function useCompareActions(comparing: Comparing): void {
  const { comparison, count, view, show, act, go } = comparing;
  const answer = (given: Answer) => act({ kind: 'compare', to: answered(comparison, given) });
  const toSide = (side: 0 | 1) => {
    show({ narrow: side });
    go({}, textOf(side));
  };
  useActions('compare', {
    ...(count === 2 ? preferences(comparing, answer) : {}),
    'compare.both-bad': () => answer({ kind: 'both-bad' }),
    'compare.cannot-judge': () => answer({ kind: 'cannot-judge' }),
    'compare.left': () => toSide(0),
    'compare.right': () => toSide(1),
    'compare.scroll': () => show({ scrollsTogether: !view.scrollsTogether }),
    'compare.differences': () => show({ showsDifferences: !view.showsDifferences }),
    'compare.checks': () => show({ showsChecks: !view.showsChecks }),
    'compare.prompt': () => go({}, '#region-prompt'),
    'compare.text-left': () => toSide(0),
    'compare.text-right': () => toSide(1),
    'compare.answer': () => go({}, VOTES),
    'compare.reason': () => go({}, REASON),
    'compare.back': () => go({}, VOTES),
  });
}

/** The seven points, and the middle one by its own name. */
function preferences({ say, t }: Comparing, answer: (given: Answer) => void): Handlers {
  const point = (index: number) => () => {
    answer({ kind: 'preference', value: PREFERENCES[index] ?? 0 });
    say(t(preferenceKeys[index] ?? 'compare.equal'));
  };
  return {
    'compare.1': point(0),
    'compare.2': point(1),
    'compare.3': point(2),
    'compare.4': point(3),
    'compare.5': point(4),
    'compare.6': point(5),
    'compare.7': point(6),
    'compare.same': point(3),
  };
}

/** The next region of a comparison. */
export function visitNextSide(go: Work['go'], back: boolean): void {
  const region = regions[nextOf(frames, back)];
  if (region !== undefined) go({}, region);
}
