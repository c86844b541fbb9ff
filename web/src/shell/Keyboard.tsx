import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { type KeyboardDialog, listenForKeys, onKeyboardDialog, useActions } from '../keys/actions';
import { followKeys } from '../keys/ownKeys';

const Commands = lazy(() => import('./Commands'));
const KeysHelp = lazy(() => import('../keys/KeysHelp'));
const KeySettings = lazy(() => import('../keys/KeySettings'));

/** The keyboard of every signed-in page: listens for its keys, and opens the commands, the help and the settings. */
export function Keyboard({ account }: { account: string }) {
  const [dialog, setDialog] = useState<KeyboardDialog | null>(null);
  /** Where the focus was when the dialog opened: the commands are those of that place. */
  const from = useRef<Element | null>(null);
  const open = useCallback((which: KeyboardDialog) => {
    if (document.querySelector('dialog[open]') === null) from.current = document.activeElement;
    setDialog(which);
  }, []);
  const close = useCallback(() => setDialog(null), []);

  useEffect(listenForKeys, []);
  useEffect(() => onKeyboardDialog(open), [open]);
  // A failure here costs nothing worth a message: the remembered keys act, and the next page asks again.
  useEffect(() => void followKeys(account).catch(() => undefined), [account]);
  useActions('everywhere', {
    'everywhere.commands': () => open('commands'),
    'everywhere.help': () => open('help'),
    'everywhere.keys': () => open('keys'),
  });

  return (
    <Suspense fallback={null}>
      {dialog === 'commands' ? <Commands from={from.current} onClose={close} /> : null}
      {dialog === 'help' ? <KeysHelp onClose={close} onChange={() => setDialog('keys')} /> : null}
      {dialog === 'keys' ? <KeySettings account={account} onClose={close} /> : null}
    </Suspense>
  );
}
