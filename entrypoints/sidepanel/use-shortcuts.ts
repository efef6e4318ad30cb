import { useEffect } from 'react';

/** Keys of the panel: `/` to search, Escape to go back. They rest while someone types. */
export function useShortcuts({ onBack }: { onBack: (() => void) | undefined }): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (event.defaultPrevented || isTyping || document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') onBack?.();
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('input[type="search"]')?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onBack]);
}
