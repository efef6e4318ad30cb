import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ToastProvider } from '../../components/toast';
import { TranslatorProvider } from '../../components/translator';
import { createTranslator } from '../../lib/i18n/translate';

/** Renders in Dutch, with room for a toast. */
export function show(children: ReactNode): RenderResult {
  return render(
    <TranslatorProvider translator={createTranslator('nl')}>
      <ToastProvider>{children}</ToastProvider>
    </TranslatorProvider>,
  );
}
