import { useRef } from 'react';
import type { SuggestionView } from '../../../api/types';
import { Button } from '../../../components/Button';
import { useCheckText } from '../../../i18n/useCheckText';
import { useText } from '../../../i18n/useText';
import { useActions } from '../../../keys/actions';
import { resolve, wordsOf } from '../../../text/anchors';
import { useWork } from '../work';
import { reasonOf } from './suggested';
import type { Decisions } from './useDecisions';

interface SuggestionRowProps {
  suggestion: SuggestionView;
  decisions: Decisions;
  onMove: (step: 1 | -1) => void;
}

/** One suggestion: its words in the response, what is said of them, and the two things to do. Its place is shown in the text. */
export function SuggestionRow({ suggestion, decisions, onMove }: SuggestionRowProps) {
  const row = useRef<HTMLLIElement>(null);
  const t = useCheckText();
  const { t: words } = useText();
  const { reading, text, go } = useWork();
  const range = resolve(reading, suggestion);
  const decision = decisions.of(suggestion);
  const mark = decisions.markOf(suggestion);
  const edit = () => {
    if (mark !== null) go({ panel: 'marks', mark: mark.id, editing: true, view: 'panel' }, 'mark-reason');
  };

  useActions(
    'checks',
    {
      'checks.next': () => onMove(1),
      'checks.previous': () => onMove(-1),
      'checks.accept': () => decision !== 'accepted' && decisions.accept(suggestion),
      'checks.dismiss': () => decision === null && decisions.dismiss(suggestion),
      'checks.edit': () => mark !== null && edit(),
    },
    row,
  );

  return (
    <li
      ref={row}
      className={`suggestion ${decision === null ? '' : `suggestion-${decision}`}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work on it, and the arrows lead from one to the next.
      tabIndex={0}
      onFocus={(event) => {
        if (event.target === event.currentTarget && range !== null) text.current?.select(range);
      }}
    >
      <p className="suggestion-quote">{words('quote', { text: range === null ? suggestion.exact : wordsOf(reading, range) })}</p>
      <p className="suggestion-said">{reasonOf(suggestion, t)}</p>
      {decision === null ? (
        <p className="suggestion-acts">
          <Button size="small" onClick={() => decisions.accept(suggestion)}>
            {t('accept')}
          </Button>
          <Button size="small" onClick={() => decisions.dismiss(suggestion)}>
            {t('dismiss')}
          </Button>
        </p>
      ) : (
        <p className="suggestion-acts note">
          {t(decision)}
          {mark === null ? null : (
            <button type="button" className="link-button" onClick={edit}>
              {t('edit', { number: String(mark.number) })}
            </button>
          )}
        </p>
      )}
    </li>
  );
}
