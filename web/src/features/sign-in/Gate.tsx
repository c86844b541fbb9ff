import type { ReactNode } from 'react';
import { useText } from '../../i18n/useText';
import { Switches } from '../../shell/Person';
import './gate.css';

/** The page before the workbench: brand, one column, the switches. */
export function Gate({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <div className="gate">
      <header className="gate-head">
        <span className="topbar-brand">cotejo</span>
        <Switches />
      </header>
      <main className="gate-body">
        <h1 className="page-title">{title}</h1>
        <p className="gate-promise">{t('signIn.promise')}</p>
        {children}
      </main>
    </div>
  );
}
