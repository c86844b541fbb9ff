import type { KeyboardEvent } from 'react';
import { Button } from '../../components/Button';
import { Key } from '../../components/Key';
import { useText } from '../../i18n/useText';
import { useWork } from '../evaluate/work';
import { answered, begunRanking, joined, moved, SIDES } from './comparison';
import { emptyComparison } from './emptyContent';
import { NoPreference } from './VoteBar';

/** The responses from best to worst; Alt with an arrow moves one, = joins it to the one above or parts them again. */
export function RankingList() {
  const { t } = useText();
  const { assignment, content, act, say } = useWork();
  const comparison = content.comparison ?? emptyComparison;
  const shown = assignment.responses.map((one) => one.response_id);
  const groups = begunRanking(comparison, shown);
  const isRanked = comparison.ranking.length > 0;
  const letterOf = (id: string) => SIDES[shown.indexOf(id)] ?? '';
  const rank = (next: string[][]) => {
    act({ kind: 'compare', to: answered(comparison, { kind: 'ranking', groups: next }) });
    say(next.map((group, index) => `${index + 1}: ${group.map(letterOf).join(' = ')}`).join(', '));
  };
  const onKeyDown = (event: KeyboardEvent, id: string) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.key === '=') rank(joined(groups, id));
    else if (by === null) return;
    else if (event.altKey) rank(moved(groups, id, by));
    else focusBeside(event.currentTarget, by);
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="votes">
      <ol className="ranking" aria-labelledby="preference-label">
        {groups.map((group, index) => (
          <li key={group.join(' ')} className="ranking-group">
            <span className="ranking-place">{index + 1}</span>
            {group.map((id) => (
              <span key={id} className="ranking-one">
                <button
                  type="button"
                  className="vote ranking-letter"
                  aria-label={t('compare.placed', { letter: letterOf(id), place: index + 1 })}
                  onKeyDown={(event) => onKeyDown(event, id)}
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
            <Key decorative>Alt ↑ ↓</Key> <Key decorative>=</Key> {t('compare.rankingKeys')}
          </>
        ) : (
          <Button onClick={() => rank(groups)}>{t('compare.confirmOrder')}</Button>
        )}
      </p>
      <NoPreference />
    </div>
  );
}

function focusBeside(from: EventTarget & Element, by: -1 | 1): void {
  const all = [...document.querySelectorAll<HTMLElement>('.ranking-letter')];
  all[all.indexOf(from as HTMLElement) + by]?.focus();
}
