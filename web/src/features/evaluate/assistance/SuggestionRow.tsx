import type { KeyboardEvent } from 'react';
import type { SuggestionView } from '../../../api/types';
import { Button } from '../../../components/Button';
import { useCheckText } from '../../../i18n/useCheckText';
import { useText } from '../../../i18n/useText';
import { resolve, wordsOf } from '../../../text/anchors';
import { useWork } from '../work';
import { reasonOf } from './suggested';
import type { Decisions } from './useDecisions';

/** One suggestion: its words in the response, what is said of them, and the two things to do. Its place is shown in the text. */
export function SuggestionRow({ suggestion, decisions }: { suggestion: SuggestionView; decisions: Decisions }) {
  const t = useCheckText();
  const { t: words } = useText();
  const { reading, text, go } = useWork();
  const range = resolve(reading, suggestion);
  const decision = decisions.of(suggestion);
  const mark = decisions.markOf(suggestion);
  const edit = () => {
    if (mark !== null) go({ panel: 'marks', mark: mark.id, editing: true, view: 'panel' }, 'mark-reason');
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'a' && decision !== 'accepted') decisions.accept(suggestion);
    else if (key === 'delete' && decision === null) decisions.dismiss(suggestion);
    else if (key === 'e' && mark !== null) edit();
    else return;
    event.preventDefault();
    // These keys mean other things to the task around.
    event.stopPropagation();
  };

  return (
    <li
      className={`suggestion ${decision === null ? '' : `suggestion-${decision}`}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys work on it, and the arrows lead from one to the next.
      tabIndex={0}
      onKeyDown={onKeyDown}
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
