import { useNavigate } from '@tanstack/react-router';
import { evaluates, leads, useSession } from '../api/session';
import { useText } from '../i18n/useText';
import type { Entry } from '../keys/actions';
import CommandPalette from '../keys/CommandPalette';
import { useSwitches } from './Person';

/** The commands of the place, and the ways to other pages. */
export default function Commands({ from, onClose }: { from: Element | null; onClose: () => void }) {
  return <CommandPalette from={from} ways={useWays()} onClose={onClose} />;
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
