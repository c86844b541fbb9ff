import { useRef } from 'react';
import { Button } from '../../components/Button';
import { useText } from '../../i18n/useText';
import { useActions } from '../../keys/actions';
import { KeyHint } from '../../keys/KeyHint';
import { useWork } from '../evaluate/work';
import { answered, begunRanking, joined, moved, SIDES } from './comparison';
import { emptyComparison } from './emptyContent';
import { NoPreference } from './VoteBar';

/** The responses from best to worst; Alt with an arrow moves one, = joins it to the one above or parts them again. */
export function RankingList() {
  const { t } = useText();
  const { assignment, content, act, say } = useWork();
  const list = useRef<HTMLOListElement>(null);
  const comparison = content.comparison ?? emptyComparison;
  const shown = assignment.responses.map((one) => one.response_id);
  const groups = begunRanking(comparison, shown);
  const isRanked = comparison.ranking.length > 0;
  const letterOf = (id: string) => SIDES[shown.indexOf(id)] ?? '';
  const rank = (next: string[][]) => {
    act({ kind: 'compare', to: answered(comparison, { kind: 'ranking', groups: next }) });
    say(next.map((group, index) => `${index + 1}: ${group.map(letterOf).join(' = ')}`).join(', '));
  };
  /** Does something with the response whose letter has the focus. */
  const onLetter = (does: (id: string, letter: HTMLElement) => void) => () => {
    const letter = document.activeElement;
    if (!(letter instanceof HTMLElement) || letter.dataset['letter'] === undefined) return false;
    return does(letter.dataset['letter'], letter);
  };
  useActions(
    'ranking',
    {
      'ranking.next': onLetter((_, letter) => focusBeside(letter, 1)),
      'ranking.previous': onLetter((_, letter) => focusBeside(letter, -1)),
      'ranking.up': onLetter((id) => rank(moved(groups, id, -1))),
      'ranking.down': onLetter((id) => rank(moved(groups, id, 1))),
      'ranking.join': onLetter((id) => rank(joined(groups, id))),
    },
    list,
  );
  return (
    <div className="votes">
      <ol ref={list} className="ranking" aria-labelledby="preference-label">
        {groups.map((group, index) => (
          <li key={group.join(' ')} className="ranking-group">
            <span className="ranking-place">{index + 1}</span>
            {group.map((id) => (
              <span key={id} className="ranking-one">
                <button
                  type="button"
                  className="vote ranking-letter"
                  aria-label={t('compare.placed', { letter: letterOf(id), place: index + 1 })}
                  data-letter={id}
                >
                  {letterOf(id)}
                </button>
                <Button
                  size="small"
                  aria-label={t('compare.up', { letter: letterOf(id) })}
                  onClick={() => rank(moved(groups, id, -1))}
                >
                  ↑
                </Button>
                <Button
                  size="small"
                  aria-label={t('compare.down', { letter: letterOf(id) })}
                  onClick={() => rank(moved(groups, id, 1))}
                >
                  ↓
                </Button>
                <Button
                  size="small"
                  aria-label={t('compare.tie', { letter: letterOf(id) })}
                  onClick={() => rank(joined(groups, id))}
                >
                  =
                </Button>
              </span>
            ))}
          </li>
        ))}
      </ol>
      <p className="note ranking-help">
        {isRanked ? (
          <>
            <KeyHint action="ranking.up" /> <KeyHint action="ranking.down" /> <KeyHint action="ranking.join" />{' '}
            {t('compare.rankingKeys')}
          </>
        ) : (
          <Button onClick={() => rank(groups)}>{t('compare.confirmOrder')}</Button>
        )}
      </p>
      <NoPreference />
    </div>
  );
}

function focusBeside(from: HTMLElement, by: -1 | 1): void {
  const all = [...document.querySelectorAll<HTMLElement>('.ranking-letter')];
  all[all.indexOf(from) + by]?.focus();
}
