import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  /** Escape, and a click beside the dialog. */
  onClose: () => void;
  /** The buttons, the main one last. */
  actions?: ReactNode;
  /** For text that is read line by line. */
  isWide?: boolean;
  children?: ReactNode;
}

/** The browser's own modal dialog: open as long as it is rendered; focus goes in and comes back by itself. */
export function Dialog({ title, onClose, actions, isWide = false, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles.dialog, isWide && styles.wide)}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === dialog.current && isOutside(event.clientX, event.clientY, dialog.current)) onClose();
      }}
    >
      <div className={styles.body}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </dialog>
  );
}

/** A click on the backdrop is reported as one on the dialog itself. */
function isOutside(x: number, y: number, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  return x < left || x > right || y < top || y > bottom;
}
