import { useState } from 'react';
import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';

/**
 * Copies a text, for the person to paste wherever they want; says what to do when the browser refuses. `isCopied` as long as `of` (the text itself, when left out) is
 * what it was at copying. `copy` resolves to whether it went.
 */
export function useCopy(text: string, of: string = text): { isCopied: boolean; copy: () => Promise<boolean> } {
  const { t } = useTranslator();
  const showToast = useToast();
  const [copied, setCopied] = useState<string>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text.trim());
    } catch {
      showToast({ text: t('react.copy-failed'), tone: 'error' });
      return false;
    }
    setCopied(of);
    return true;
  };
  return { isCopied: copied === of, copy };
}
