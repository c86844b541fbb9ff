import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { sessionQuery } from '../api/session';
import { Failure, Loading } from '../components/states';
import { chooseLanguage, currentLanguage, recall } from '../i18n/language';
import { Keyboard } from '../shell/Keyboard';

/** The gate before every page that needs a person: nobody signed in means the sign-in page, with the way back. */
export function SignedIn() {
  const session = useQuery(sessionQuery);
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
  if (session.data === null) return <ToSignIn />;
  return (
    <>
      <Outlet />
      <Keyboard account={session.data.account_id} />
    </>
  );
}

/** Leads to the sign-in page once. The address is read here and not followed: it changes on the way there. */
function ToSignIn() {
  const router = useRouter();
  const navigate = useNavigate();
  const from = useRef(router.state.location.href);
  useEffect(() => {
    void navigate({ to: '/sign-in', search: from.current === '/' ? {} : { next: from.current }, replace: true });
  }, [navigate]);
  return <Loading />;
}
