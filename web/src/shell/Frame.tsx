import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useCallback, useState } from 'react';
import { evaluates, leads, useSession } from '../api/session';
import type { KeySection } from '../components/KeysHelp';
import { TopBar } from '../components/TopBar';
import { useHelpKey } from '../components/useHelpKey';
import { useText } from '../i18n/useText';
import { Brand } from './Brand';
import { Person, Switches } from './Person';

const KeysHelp = lazy(() => import('../components/KeysHelp'));

interface FrameProps {
  /** Keys of this page beyond those of every page. */
  keys?: readonly KeySection[];
  children: ReactNode;
}

/** The ordinary page: top bar with the places this person may go, the content, and `?` for the keys. */
export function Frame({ keys = [], children }: FrameProps) {
  const { t } = useText();
  const session = useSession();
  const [help, setHelp] = useState(false);
  useHelpKey(useCallback(() => setHelp(true), []));
  const everywhere: KeySection = {
    place: t('keys.everywhere'),
    keys: [
      { keys: ['?'], does: t('keys.help') },
      { keys: ['Esc'], does: t('keys.back') },
    ],
  };
  return (
    <>
      <TopBar
        brand={<Brand />}
        end={
          <>
            <Switches />
            <Person />
          </>
        }
      >
        {session === null ? null : (
          <nav className="topbar-nav" aria-label={t('nav.label')}>
            {evaluates(session) || !leads(session) ? (
              <Link to="/" activeOptions={{ exact: true }}>
                {t('nav.home')}
              </Link>
            ) : null}
            {leads(session) ? <Link to="/projects">{t('nav.projects')}</Link> : null}
            {session.roles.includes('admin') ? <Link to="/accounts">{t('nav.accounts')}</Link> : null}
          </nav>
        )}
      </TopBar>
      <main>{children}</main>
      {help ? (
        <Suspense fallback={null}>
          <KeysHelp sections={[...keys, everywhere]} onClose={() => setHelp(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
