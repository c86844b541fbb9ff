import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { changeAccount, sessionQuery, signOut, useSession } from '../api/session';
import { Menu } from '../components/Menu';
import { chooseLanguage } from '../i18n/language';
import { useText } from '../i18n/useText';
import { openKeyboardDialog } from '../keys/actions';
import { forgetKeys } from '../keys/ownKeys';
import { chooseTheme, currentTheme } from './theme';

/** Language and theme: chosen at once, remembered on this device and, when signed in, in the account. */
export function useSwitches() {
  const { language } = useText();
  const session = useSession();
  const [theme, setTheme] = useState(currentTheme);
  const otherLanguage = language === 'es' ? 'en' : 'es';
  const otherTheme = theme === 'light' ? 'dark' : 'light';
  return {
    theme,
    switchLanguage: () => {
      void chooseLanguage(otherLanguage);
      // The device remembers too, so a failure here costs nothing worth a message.
      if (session !== null) changeAccount({ locale: otherLanguage }).catch(() => undefined);
    },
    switchTheme: () => {
      chooseTheme(otherTheme);
      setTheme(otherTheme);
    },
  };
}

/** The two switches as they stand in the top bar: "es · claro". */
export function Switches() {
  const { t, language } = useText();
  const { theme, switchLanguage, switchTheme } = useSwitches();
  return (
    <span className="switches">
      <button type="button" className="switch" onClick={switchLanguage} aria-label={`${language} · ${t('switch.language')}`}>
        {language}
      </button>
      {' · '}
      <button
        type="button"
        className="switch"
        onClick={switchTheme}
        aria-label={`${t(theme === 'light' ? 'switch.light' : 'switch.dark')} · ${t(theme === 'light' ? 'switch.toDark' : 'switch.toLight')}`}
      >
        {t(theme === 'light' ? 'switch.light' : 'switch.dark')}
      </button>
    </span>
  );
}

/** The person's name with what belongs to them: pseudonym, language, theme, sign-out. */
export function Person() {
  const { t } = useText();
  const session = useSession();
  const { theme, switchLanguage, switchTheme } = useSwitches();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  if (session === null) return null;
  const leave = async () => {
    await signOut().catch(() => undefined);
    forgetKeys();
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    await navigate({ to: '/sign-in' });
  };
  return (
    <div className="topbar-person">
      <Menu label={session.display_name}>
        {(close) => (
          <>
            <p>{t('person.pseudonym', { pseudonym: session.pseudonym })}</p>
            <button
              type="button"
              onClick={() => {
                switchLanguage();
                close();
              }}
            >
              {t('switch.language')}
            </button>
            <button
              type="button"
              onClick={() => {
                switchTheme();
                close();
              }}
            >
              {t(theme === 'light' ? 'switch.toDark' : 'switch.toLight')}
            </button>
            <button
              type="button"
              onClick={() => {
                close();
                openKeyboardDialog('keys');
              }}
            >
              {t('keyboard.keys')}
            </button>
            <Link to="/account" onClick={close}>
              {t('account.title')}
            </Link>
            <button type="button" onClick={leave}>
              {t('person.signOut')}
            </button>
          </>
        )}
      </Menu>
    </div>
  );
}
