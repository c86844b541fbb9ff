import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from '../components/Dialog';
import { Key } from '../components/Key';
import type { Entry } from './actions';
import { useKeyOf } from './chosen';
import { type Command, commandsFrom } from './commands';
import './keys.css';
import { useKeyText } from './keyWords';
import { found } from './search';

const SHOWN_MAX = 60;

interface CommandPaletteProps {
  /** Where the focus was. */
  from: Element | null;
  ways: readonly Entry[];
  onClose: () => void;
}

/** Everything that can be done here, found by typing: Enter does it, at the place where the focus was. */
export function CommandPalette({ from, ways, onClose }: CommandPaletteProps) {
  const { say, label, placeLabel } = useKeyText();
  const keyOf = useKeyOf();
  const [filter, setFilter] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  // What could be done when the palette opened: the dialog itself changes what has the focus.
  const [here] = useState(() => commandsFrom(from, label, placeLabel));
  const named = (entries: readonly Entry[], detail: string): Command[] =>
    entries.map((entry) => ({ ...entry, action: null, detail: [detail, entry.detail].filter(Boolean).join(' · ') }));
  const all = [
    ...named(here.pending, say('palette.pending')),
    ...here.actions,
    ...named(ways, say('palette.go')),
    ...named(here.categories, say('palette.category')),
  ];
  const shown = found(all, filter).slice(0, SHOWN_MAX);
  const active = shown[Math.min(at, shown.length - 1)];

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (active !== undefined) document.getElementById(`${list}-${active.id}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [active, list]);

  const choose = (command: Command) => {
    onClose();
    // The closed dialog gives the focus back first: what is done may move it on.
    setTimeout(command.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && shown.length > 0) setAt((Math.min(at, shown.length - 1) + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && active !== undefined) choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <Dialog title={say('palette.title')} onClose={onClose}>
      <input
        ref={input}
        className="input"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={say('palette.filter')}
        aria-expanded={shown.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${list}-${active.id}`}
        placeholder={say('palette.filter')}
        value={filter}
        onChange={(event) => {
          setFilter(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {say('palette.count', { count: shown.length })}
      </p>
      <div className="palette-list" id={list} role="listbox" aria-label={say('palette.title')}>
        {shown.map((command) => {
          const key = command.action === null ? null : keyOf(command.action);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are on the input.
            // biome-ignore lint/a11y/useFocusableInteractive: as above.
            <div
              key={command.id}
              id={`${list}-${command.id}`}
              role="option"
              aria-selected={command === active}
              className={command === active ? 'command command-active' : 'command'}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(command)}
            >
              <span className="command-label">{command.label}</span>
              <span className="note">{command.detail}</span>
              <span className="command-key">{key === null ? null : <Key>{key}</Key>}</span>
            </div>
          );
        })}
      </div>
      {shown.length === 0 ? <p className="note">{say('palette.none')}</p> : null}
    </Dialog>
  );
}
