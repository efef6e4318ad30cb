import { createContext, use, useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { classNames } from './class-names';
import { IconButton } from './icon-button';
import styles from './toast.module.css';
import { useTranslator } from './translator';

export interface ToastMessage {
  text: string;
  /** Shows the Undo button; the toast goes away when pressed. */
  onUndo?: () => void;
  /** An error stays until it is closed. */
  tone?: 'plain' | 'error';
}

type ShowToast = (message: ToastMessage) => void;

const ToastContext = createContext<ShowToast | undefined>(undefined);

/** Milliseconds a toast stays; long enough to read and to reach Undo. It waits while pointed at or focused. */
const stay = 8000;

/** One toast at a time, at the bottom of the page; the newest takes the place of the one before. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ message: ToastMessage; id: number }>();
  const show = useCallback((message: ToastMessage) => setShown((before) => ({ message, id: (before?.id ?? 0) + 1 })), []);
  const isError = shown?.message.tone === 'error';
  const toast = shown && <Toast key={shown.id} message={shown.message} onClose={() => setShown(undefined)} />;
  return (
    <ToastContext value={show}>
      {children}
      <div className={styles.region}>
        <div role="status">{!isError && toast}</div>
        <div role="alert">{isError && toast}</div>
      </div>
    </ToastContext>
  );
}

/** Throws outside a `ToastProvider`. */
export function useToast(): ShowToast {
  const show = use(ToastContext);
  if (show === undefined) throw new Error('No ToastProvider around this component');
  return show;
}

function Toast({ message: { text, onUndo, tone = 'plain' }, onClose }: { message: ToastMessage; onClose: () => void }) {
  const { t } = useTranslator();
  const [isHeld, setHeld] = useState(false);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (tone === 'error' || isHeld) return;
    const timer = setTimeout(() => close.current(), stay);
    return () => clearTimeout(timer);
  }, [tone, isHeld]);
  const undo = () => {
    onClose();
    onUndo?.();
  };
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: () => setHeld(false),
  };
  return (
    <div className={classNames(styles.toast, tone === 'error' && styles.error)} {...hold}>
      <span className={styles.text}>{text}</span>
      {onUndo && (
        <Button variant="quiet" size="small" onClick={undo}>
          {t('common.undo')}
        </Button>
      )}
      <IconButton icon="close" label={t('common.close')} size="small" onClick={onClose} />
    </div>
  );
}
