import { createContext, use, type ReactNode } from 'react';
import type { Translator } from '../lib/i18n/translate';

export const TranslatorContext = createContext<Translator | undefined>(undefined);

/** Gives every component below the words of one language. */
export function TranslatorProvider({ translator, children }: { translator: Translator; children: ReactNode }) {
  return <TranslatorContext value={translator}>{children}</TranslatorContext>;
}

/** Throws outside a `TranslatorProvider`: a page without a language is a fault of ours. */
export function useTranslator(): Translator {
  const translator = use(TranslatorContext);
  if (translator === undefined) throw new Error('No TranslatorProvider around this component');
  return translator;
}
