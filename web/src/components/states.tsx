import type { ReactNode } from 'react';
import { Refusal, Unreachable } from '../api/call';
import { useText } from '../i18n/useText';
import { Button } from './Button';

const lines = ['a', 'b', 'c', 'd', 'e'];

/** A page that is being fetched: rules instead of text, after 150 ms, and one spoken word. */
export function Loading() {
  const { t } = useText();
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{t('state.loading')}</span>
      {lines.map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}

/** Nothing to show: one sentence and the one useful action. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="state">
      <p>{children}</p>
      {action}
    </div>
  );
}

interface FailureProps {
  error: unknown;
  retry?: (() => void) | undefined;
  /** Whether work could have been lost here, and was not. */
  workIsSafe?: boolean;
}

/** Something failed: what, whether work is safe, what to do, and the incident number to report. */
export function Failure({ error, retry, workIsSafe = false }: FailureProps) {
  const { t } = useText();
  const problem = error instanceof Refusal ? error.problem : null;
  const unreachable = error instanceof Unreachable;
  return (
    <div className="state" role="alert">
      <p className="statement">{problem?.title ?? t(unreachable ? 'state.unreachable' : 'state.failed')}</p>
      {problem?.detail === undefined ? null : <p>{problem.detail}</p>}
      {workIsSafe ? <p>{t('state.workIsSafe')}</p> : null}
      {problem?.incident === undefined ? null : <p className="note">{t('state.incident', { incident: problem.incident })}</p>}
      {retry === undefined ? null : <Button onClick={retry}>{t('state.retry')}</Button>}
    </div>
  );
}

/** One line under the top bar: no connection, stale guideline, lost lease. */
export function Strip({ children, tone = 'need' }: { children: ReactNode; tone?: 'need' | 'hold' }) {
  return (
    <div className={`strip note-${tone}`} role="status">
      {children}
    </div>
  );
}
