import type { KeyboardEvent } from 'react';
import type { MessageKey } from '../../i18n/language';
import { useText } from '../../i18n/useText';
import { KeyHint } from '../../keys/KeyHint';
import type { ActionId } from '../../keys/keyMap';
import { useWork } from '../evaluate/work';
import { answered, PREFERENCES } from './comparison';
import { emptyComparison } from './emptyContent';

export const preferenceKeys: readonly MessageKey[] = [
  'compare.aMuchBetter',
  'compare.aBetter',
  'compare.aSlightlyBetter',
  'compare.equal',
  'compare.bSlightlyBetter',
  'compare.bBetter',
  'compare.bMuchBetter',
];

const POINT_ACTIONS: readonly ActionId[] = [
  'compare.1',
  'compare.2',
  'compare.3',
  'compare.4',
  'compare.5',
  'compare.6',
  'compare.7',
];

/** The seven points from A to B, and the two ways of giving no preference. */
export function VoteBar() {
  const { t } = useText();
  const { content, act } = useWork();
  const comparison = content.comparison ?? emptyComparison;
  const points: readonly (number | null)[] = PREFERENCES;
  const at = points.indexOf(comparison.preference);
  const move = (event: KeyboardEvent, index: number) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const buttons = event.currentTarget.parentElement?.querySelectorAll('button');
    buttons?.[(index + by + PREFERENCES.length) % PREFERENCES.length]?.focus();
  };
  return (
    <div className="votes">
      <div className="vote-scale" role="radiogroup" aria-labelledby="preference-label">
        {PREFERENCES.map((value, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a radio button cannot hold a key and two lines.
          <button
            key={value}
            type="button"
            role="radio"
            className="vote"
            aria-checked={index === at}
            tabIndex={index === (at < 0 ? 3 : at) ? 0 : -1}
            onKeyDown={(event) => move(event, index)}
            onClick={() => act({ kind: 'compare', to: answered(comparison, { kind: 'preference', value }) })}
          >
            <KeyHint action={POINT_ACTIONS[index] ?? 'compare.same'} />
            <span>{t(preferenceKeys[index] ?? 'compare.equal')}</span>
          </button>
        ))}
      </div>
      <NoPreference />
    </div>
  );
}

/** Both bad, and cannot judge. */
export function NoPreference() {
  const { t } = useText();
  const { assignment, content, act } = useWork();
  const comparison = content.comparison ?? emptyComparison;
  return (
    <div className="vote-others">
      <button
        type="button"
        className="vote"
        aria-pressed={comparison.both_bad}
        onClick={() => act({ kind: 'compare', to: answered(comparison, { kind: 'both-bad' }) })}
      >
        <KeyHint action="compare.both-bad" />
        <span>{t(assignment.responses.length === 2 ? 'compare.bothBad' : 'compare.allBad')}</span>
      </button>
      <button
        type="button"
        className="vote"
        aria-pressed={comparison.cannot_judge}
        onClick={() => act({ kind: 'compare', to: answered(comparison, { kind: 'cannot-judge' }) })}
      >
        <KeyHint action="compare.cannot-judge" />
        <span>{t('compare.cannotJudge')}</span>
      </button>
    </div>
  );
}
