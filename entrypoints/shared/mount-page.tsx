import '../../assets/theme.css';
import '../../lib/no-eval';
import { StrictMode, useEffect, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { ToastProvider } from '../../components/toast';
import { TranslatorProvider } from '../../components/translator';
import { ensureDefaultCircles } from '../../lib/actions/ensure-default-circles';
import { resolveLanguage } from '../../lib/i18n/language';
import type { MessageKey } from '../../lib/i18n/messages';
import { createTranslator } from '../../lib/i18n/translate';
import { ErrorScreen } from './error-screen';
import { LockScreen } from './lock-screen';
import { useLockState } from './use-lock-state';
import { useSettings } from './use-settings';

interface MountOptions {
  /** The page must work with a damaged store, and change nothing in it. */
  leavesStoreAlone?: boolean;
}

/** Puts a page of the extension into its document, in the person's language and theme. `title`: the document's. */
export function mountPage(title: MessageKey, page: ReactNode, { leavesStoreAlone = false }: MountOptions = {}): void {
  const root = document.querySelector('#root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <Frame title={title} leavesStoreAlone={leavesStoreAlone}>
        {page}
      </Frame>
    </StrictMode>,
  );
}

function Frame({ title, leavesStoreAlone, children }: Required<MountOptions> & { title: MessageKey; children: ReactNode }) {
  const settings = useSettings();
  const lock = useLockState();
  const translator = settings && createTranslator(resolveLanguage(settings.language, navigator.languages));
  useEffect(() => {
    if (!settings || !translator) return;
    document.documentElement.lang = translator.language;
    document.documentElement.dataset['theme'] = settings.theme;
    document.title = translator.t(title);
    if (leavesStoreAlone) return;
    const { t } = translator;
    void ensureDefaultCircles([t('circle.default-0'), t('circle.default-1'), t('circle.default-2'), t('circle.default-3')]).catch(
      () => undefined,
    );
  });
  if (!translator || !lock) return null;
  return (
    <TranslatorProvider translator={translator}>
      <ErrorScreen>
        <ToastProvider>{lock === 'locked' ? <LockScreen /> : children}</ToastProvider>
      </ErrorScreen>
    </TranslatorProvider>
  );
}
