import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../i18n/useText';
import { Button } from './Button';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A modal dialog: the browser keeps the focus inside, Esc closes it, the focus returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useText();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const before = document.activeElement;
    if (!dialog.open) dialog.showModal?.();
    return () => {
      dialog.close?.();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  return (
    <dialog
      className="dialog"
      ref={element}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <Button size="small" onClick={onClose}>
          {t('dialog.close')}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
