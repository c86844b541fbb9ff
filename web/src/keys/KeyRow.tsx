import { type KeyboardEvent, useEffect, useState } from 'react';
import { Button } from '../components/Button';
import { Key } from '../components/Key';
import { useText } from '../i18n/useText';
import { type ActionId, isFixed, type Keys, shippedKeys } from './keyMap';
import { useKeyText } from './keyWords';
import { drawn, pressed } from './pressed';
import { type KeyProblem, problemOf } from './rules';

interface KeyRowProps {
  action: ActionId;
  /** The person's keys that differ from the shipped ones. */
  keys: Keys;
  isEditing: boolean;
  onEdit: (action: ActionId | null) => void;
  onChoose: (key: string) => void;
  onReset: () => void;
}

/** One action with its key; while it is being changed the next key pressed is taken, or refused with the reason. */
export function KeyRow({ action, keys, isEditing, onEdit, onChoose, onReset }: KeyRowProps) {
  const { say, label, placeLabel } = useKeyText();
  const { language } = useText();
  const [refused, setRefused] = useState<{ key: string; problem: KeyProblem } | null>(null);
  const key = keys[action] ?? shippedKeys[action];
  const isChanged = key !== shippedKeys[action];

  useEffect(() => {
    if (!isEditing) setRefused(null);
  }, [isEditing]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isEditing || event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onEdit(null);
    const wanted = pressed(event.nativeEvent);
    if (wanted === null) return;
    const problem = problemOf(action, wanted, keys);
    if (problem === null) onChoose(wanted);
    else setRefused({ key: wanted, problem });
  };
  const why = (problem: KeyProblem): string => {
    switch (problem.code) {
      case 'key-taken':
        return say('settings.taken', { action: label(problem.other), place: placeLabel(problem.other) });
      case 'key-reserved':
        return say(`settings.reserved.${problem.by}`);
      case 'key-unreadable':
      case 'key-action-unknown':
      case 'key-fixed':
        return say('settings.unreadable');
    }
  };

  return (
    <li className="key-row">
      <span>{label(action)}</span>
      {isFixed(action) ? (
        <span className="key-fixed">
          <Key>{drawn(key, language)}</Key> <span className="note">{say('settings.fixed')}</span>
        </span>
      ) : (
        <>
          <Button
            size="small"
            className="key-button"
            aria-label={
              isEditing
                ? say('settings.press', { action: label(action) })
                : say('settings.change', { action: label(action), key: key === '' ? say('settings.none') : drawn(key, language) })
            }
            onClick={() => onEdit(isEditing ? null : action)}
            onKeyDown={onKeyDown}
            onBlur={() => isEditing && onEdit(null)}
          >
            {isEditing ? (
              say('settings.pressKey')
            ) : key === '' ? (
              say('settings.none')
            ) : (
              <Key decorative>{drawn(key, language)}</Key>
            )}
          </Button>
          <span className="key-row-end">
            {key === '' ? null : (
              <button
                type="button"
                className="quiet"
                aria-label={say('settings.removeOf', { action: label(action) })}
                onClick={() => onChoose('')}
              >
                {say('settings.remove')}
              </button>
            )}
            {isChanged ? (
              <button
                type="button"
                className="quiet"
                aria-label={say('settings.resetOf', { action: label(action) })}
                onClick={onReset}
              >
                {say('settings.reset', {
                  key: shippedKeys[action] === '' ? say('settings.none') : drawn(shippedKeys[action], language),
                })}
              </button>
            ) : null}
          </span>
        </>
      )}
      {refused === null ? null : (
        <p className="field-problem" role="alert">
          {drawn(refused.key, language)}: {why(refused.problem)}
        </p>
      )}
    </li>
  );
}
