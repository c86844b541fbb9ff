import { type ReactNode, useEffect, useId, useRef } from 'react';
import { OfflineError, ProblemError } from '../api/call';
import { useText } from '../i18n/useText';

/** A heading in small capitals, with a count beside it. */
export function Label({ children, count }: { children: ReactNode; count?: number | string }) {
  return (
    <h2 className="label">
      {children}
      {count !== undefined && <span className="count">{count}</span>}
    </h2>
  );
}

export function Key({ children }: { children: ReactNode }) {
  return <kbd className="key">{children}</kbd>;
}

export type Shape = 'filled' | 'barred' | 'open';

/** A state word always comes with a shape, so that colour is never the only sign. */
export function State({ shape, tone, children }: { shape: Shape; tone: 'ship' | 'hold' | 'need'; children: ReactNode }) {
  return (
    <span className={`row state-${tone}`} data-shape={shape}>
      <i className={`shape ${shape}`} aria-hidden="true" />
      {children}
    </span>
  );
}

/** One input with its name and what is wrong with it. */
export function Field({ label, error, children }: { label: string; error?: string | undefined; children: (props: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode }) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children(error === undefined ? { id } : { id, 'aria-invalid': true, 'aria-describedby': `${id}-error` })}
      {error !== undefined && (
        <span className="error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}

export function Segmented<T extends string | number>({ label, value, options, onChoose }: { label: string; value: T | null; options: { value: T; label: string }[]; onChoose: (value: T) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as one control
    <div className="segmented" role="group" aria-label={label}>
      {options.map((option) => (
        <button key={option.value} type="button" aria-pressed={value === option.value} onClick={() => onChoose(option.value)}>
          {option.label}
        </button>
      ))}
    </div>
  );
}

/** Loading: rules where the lines will be, after 150 ms only. */
export function Loading({ label }: { label: string }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

/** One sentence and the one useful action. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  );
}

/** What failed, whether work is safe, and what to do. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useText();
  const isOffline = error instanceof OfflineError;
  const problem = error instanceof ProblemError ? error.problem : null;
  return (
    <div className="problem" role="alert">
      <strong>{isOffline ? t('failure.offline') : (problem?.title ?? t('failure.unknown'))}</strong>
      <span>{isOffline ? t('failure.offline.detail') : (problem?.detail ?? String(error))}</span>
      {problem?.errors !== undefined && problem.errors.length > 1 && (
        <ul>
          {problem.errors.map((one) => (
            <li key={one.pointer + one.code + one.message}>{one.message}</li>
          ))}
        </ul>
      )}
      {problem?.incident !== undefined && <code>{problem.incident}</code>}
      {retry !== undefined && (
        <button type="button" className="button small" onClick={retry}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  );
}

/** A modal dialog on the platform's own element: focus is trapped and Esc closes. */
export function Dialog({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} aria-labelledby={id} onClose={onClose} onKeyDown={(event) => event.stopPropagation()}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

/** The message for one field of a refused form. */
export function fieldError(error: unknown, pointer: string): string | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.problem.errors?.find((one) => one.pointer === pointer)?.message;
}
