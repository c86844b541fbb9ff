import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { sessionQuery } from '../api/session';
import { Failure, Loading } from '../components/states';
import { chooseLanguage, currentLanguage, recall } from '../i18n/language';

/** The gate before every page that needs a person: nobody signed in means the sign-in page, with the way back. */
export function SignedIn() {
  const session = useQuery(sessionQuery);
  const { href } = useLocation();
  const locale = session.data?.locale;
  useEffect(() => {
    if (locale !== undefined && recall() === null && locale !== currentLanguage()) void chooseLanguage(locale);
  }, [locale]);
  if (session.isPending) return <Loading />;
  if (session.isError) {
    return (
      <main className="page">
        <Failure error={session.error} retry={() => session.refetch()} />
      </main>
    );
  }
  if (session.data === null) return <Navigate to="/sign-in" search={href === '/' ? {} : { next: href }} replace />;
  return <Outlet />;
}
