import { useCallback, useEffect, useRef, useState } from 'react';
import { holdKeys, type KeyboardDialog, listenForKeys, onKeyboardDialog, useActions } from '../keys/actions';
import { followKeys } from '../keys/ownKeys';

const load = () => import('./KeyboardDialogs');

/**
 * The keyboard of every signed-in page: listens for its keys, and opens the commands, the help and the settings. Their code
 * is fetched behind the page: then they open within the key press, and what is typed next is typed in them.
 */
export function Keyboard({ account }: { account: string }) {
  const [dialogs, setDialogs] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  const [open, setOpen] = useState<KeyboardDialog | null>(null);
  /** Where the focus was when the dialog opened: the commands are those of that place. */
  const from = useRef<Element | null>(null);
  const close = useCallback(() => {
    holdKeys(false);
    setOpen(null);
  }, []);
  const show = useCallback(
    (dialog: KeyboardDialog) => {
      if (document.querySelector('dialog[open]') === null) from.current = document.activeElement;
      holdKeys(true);
      setOpen(dialog);
      load().then(setDialogs, close);
    },
    [close],
  );

  useEffect(listenForKeys, []);
  useEffect(() => onKeyboardDialog(show), [show]);
  useEffect(() => void load().then(setDialogs, () => undefined), []);
  // A failure here costs nothing worth a message: the remembered keys act, and the next page asks again.
  useEffect(() => void followKeys(account).catch(() => undefined), [account]);
  useActions('everywhere', {
    'everywhere.commands': () => show('commands'),
    'everywhere.help': () => show('help'),
    'everywhere.keys': () => show('keys'),
  });

  if (dialogs === null || open === null) return null;
  return <dialogs.default open={open} from={from.current} account={account} onOpen={setOpen} onClose={close} />;
}
