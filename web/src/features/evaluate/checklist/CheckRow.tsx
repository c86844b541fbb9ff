import { type ReactNode, useId, useRef } from 'react';
import { useText } from '../../../i18n/useText';
import { useActions } from '../../../keys/actions';
import { useTitle } from '../../../keys/KeyHint';
import type { ActionId } from '../../../keys/keyMap';

export interface CheckChoice {
  value: string;
  /** What stands on the cell, and what it means. */
  label: string;
  name: string;
  action: ActionId;
}

interface CheckRowProps {
  /** Of the group of cells, which gets the focus. */
  id: string;
  name: ReactNode;
  choices: readonly CheckChoice[];
  value: string | null;
  onChoose: (value: string) => void;
  onMove: (step: 1 | -1) => void;
  onMark?: () => void;
  onFocus?: () => void;
  children?: ReactNode;
}

/** Something to tick off: what it is, and the answers as one row of cells. */
export function CheckRow({ id, name, choices, value, onChoose, onMove, onMark, onFocus, children }: CheckRowProps) {
  const { t } = useText();
  const label = useId();
  const title = useTitle();
  const row = useRef<HTMLLIElement>(null);
  useActions(
    'checklist',
    {
      'checklist.next': () => onMove(1),
      'checklist.previous': () => onMove(-1),
      ...Object.fromEntries(choices.map(({ value: chosen, action }) => [action, () => onChoose(chosen)])),
      ...(onMark === undefined ? {} : { 'checklist.mark': onMark }),
    },
    row,
  );
  const stop = value ?? choices[0]?.value;
  return (
    <li className="check-row" ref={row} onFocus={onFocus}>
      <p id={label}>
        {name}
        {value === null ? (
          <>
            <span className="to-do" aria-hidden="true" />
            <span className="visually-hidden"> {t('rubric.toDo')}</span>
          </>
        ) : null}
      </p>
      <div className="scores" role="radiogroup" aria-labelledby={label} id={id} tabIndex={-1}>
        {choices.map((choice) => (
          // biome-ignore lint/a11y/useSemanticElements: native radios would take the up and down arrows, which move between rows.
          <button
            key={choice.value}
            type="button"
            role="radio"
            className="score check-choice"
            aria-checked={value === choice.value}
            aria-label={choice.name}
            title={title(choice.name, choice.action)}
            tabIndex={stop === choice.value ? 0 : -1}
            onClick={() => onChoose(choice.value)}
          >
            {choice.label}
          </button>
        ))}
      </div>
      {children}
    </li>
  );
}
