import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { evaluates, leads, useSession } from '../api/session';
import { TopBar } from '../components/TopBar';
import { useText } from '../i18n/useText';
import { Brand } from './Brand';
import { KeyboardButtons } from './KeyboardButtons';
import { Person, Switches } from './Person';

/** The ordinary page: top bar with the places this person may go, and the content. */
export function Frame({ children }: { children: ReactNode }) {
  const { t } = useText();
  const session = useSession();
  return (
    <>
      <TopBar
        brand={<Brand />}
        end={
          <>
            <KeyboardButtons />
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
    </>
  );
}
