import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import type { Change } from '../../lib/actions/change';
import { undoChange } from '../../lib/actions/undo-change';
import { ExpectedError } from '../../lib/errors';
import { isMessageKey } from '../../lib/i18n/messages';
import type { Translator } from '../../lib/i18n/translate';

/** Runs an action and says what was done, with Undo; or what went wrong and what to do. Resolves to whether it worked. */
export type Run = (action: () => Promise<Change | { change: Change }>) => Promise<boolean>;

export function useRun(): Run {
  const showToast = useToast();
  const translator = useTranslator();
  const { t } = translator;
  const fail = (error: unknown) => showToast({ text: errorPhrase(error, translator), tone: 'error' });
  const undo = (change: Change) => undoChange(change.id).then(() => showToast({ text: t('common.undone') }), fail);
  return async (action) => {
    try {
      const outcome = await action();
      const change = 'change' in outcome ? outcome.change : outcome;
      showToast({ text: changePhrase(change, translator), onUndo: () => void undo(change) });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
}

/** What a change did, in words. */
export function changePhrase({ label }: Pick<Change, 'label'>, { t }: Translator): string {
  return isMessageKey(label.key) ? t(label.key, label.values) : t('change.done');
}

/** What went wrong, in words that say what to do. */
export function errorPhrase(error: unknown, { t }: Translator): string {
  const key = error instanceof ExpectedError ? error.messageKey : '';
  return isMessageKey(key) ? t(key) : t('error.unexpected');
}
