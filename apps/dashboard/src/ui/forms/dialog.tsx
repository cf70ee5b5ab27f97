import { useLingui } from '@lingui/react/macro';
import { X } from 'lucide-react';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './button.js';
import styles from './dialog.module.css';

/**
 * A modal dialog on the browser's own element: it keeps the focus inside, closes on Escape and gives the focus back.
 * `onClose` is called for every way of closing it.
 */
export function Dialog(props: { open: boolean; title: ReactNode; onClose: () => void; children: ReactNode }) {
  const { open, title, onClose, children } = props;
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        // A press on the backdrop lands on the element itself.
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2 id={heading}>{title}</h2>
            <Button look="quiet" aria-label={t`Close`} onClick={() => dialog.current?.close()}>
              <X size={18} aria-hidden="true" />
            </Button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
