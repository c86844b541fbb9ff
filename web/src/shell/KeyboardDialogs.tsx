import { useNavigate } from '@tanstack/react-router';
import { evaluates, leads, useSession } from '../api/session';
import { useText } from '../i18n/useText';
import type { Entry, KeyboardDialog } from '../keys/actions';
import { CommandPalette } from '../keys/CommandPalette';
import { KeySettings } from '../keys/KeySettings';
import { KeysHelp } from '../keys/KeysHelp';
import { useSwitches } from './Person';

interface KeyboardDialogsProps {
  open: KeyboardDialog;
  /** Where the focus was. */
  from: Element | null;
  account: string;
  onOpen: (dialog: KeyboardDialog) => void;
  onClose: () => void;
}

/** The dialog about the keyboard that is open. */
export default function KeyboardDialogs({ open, from, account, onOpen, onClose }: KeyboardDialogsProps) {
  const ways = useWays();
  switch (open) {
    case 'commands':
      return <CommandPalette from={from} ways={ways} onClose={onClose} />;
    case 'help':
      return <KeysHelp onClose={onClose} onChange={() => onOpen('keys')} />;
    case 'keys':
      return <KeySettings account={account} onClose={onClose} />;
  }
}

/** The pages this person may go to, and the two switches, as commands. */
function useWays(): Entry[] {
  const { t } = useText();
  const session = useSession();
  const navigate = useNavigate();
  const { theme, switchLanguage, switchTheme } = useSwitches();
  if (session === null) return [];
  const way = (id: string, label: string, run: () => unknown): Entry => ({
    id,
    kind: 'go',
    label,
    detail: '',
    run: () => void run(),
  });
  return [
    ...(evaluates(session) || !leads(session) ? [way('home', t('nav.home'), () => navigate({ to: '/' }))] : []),
    ...(leads(session) ? [way('projects', t('nav.projects'), () => navigate({ to: '/projects' }))] : []),
    ...(session.roles.includes('admin') ? [way('accounts', t('nav.accounts'), () => navigate({ to: '/accounts' }))] : []),
    way('account', t('account.title'), () => navigate({ to: '/account' })),
    way('language', t('switch.language'), switchLanguage),
    way('theme', t(theme === 'light' ? 'switch.toDark' : 'switch.toLight'), switchTheme),
  ];
}
