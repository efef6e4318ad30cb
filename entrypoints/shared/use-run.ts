import { useToast } from '../../components/toast';
import { useTranslator } from '../../components/translator';
import type { Change } from '../../lib/actions/change';
import { undoChange } from '../../lib/actions/undo-change';
import { calendarDaySchema } from '../../lib/domain/calendar-day';
import type { ChangeId } from '../../lib/domain/change';
import { ExpectedError } from '../../lib/errors';
import { isMessageKey } from '../../lib/i18n/messages';
import { dayPhrase } from '../../lib/i18n/phrases';
import type { Translator } from '../../lib/i18n/translate';

/** Runs an action and says what was done, with Undo; or what went wrong and what to do. Resolves to whether it worked. */
export type Run = (action: () => Promise<Change | { change: Change }>) => Promise<boolean>;

export function useRun(): Run {
  const showToast = useToast();
  const translator = useTranslator();
  const undo = useUndo();
  const fail = (error: unknown) => showToast({ text: errorPhrase(error, translator), tone: 'error' });
  return async (action) => {
    try {
      const outcome = await action();
      const change = 'change' in outcome ? outcome.change : outcome;
      showToast({ text: changePhrase(change, translator), onUndo: () => undo(change.id) });
      return true;
    } catch (error) {
      fail(error);
      return false;
    }
  };
}

/** Takes a change back, and says so or why not. */
export function useUndo(): (id: ChangeId) => void {
  const showToast = useToast();
  const translator = useTranslator();
  return (id) =>
    void undoChange(id).then(
      () => showToast({ text: translator.t('common.undone') }),
      (error: unknown) => showToast({ text: errorPhrase(error, translator), tone: 'error' }),
    );
}

/** What a change did, in words. */
export function changePhrase({ label: { key, values } }: Pick<Change, 'label'>, translator: Translator): string {
  const { t } = translator;
  const day = calendarDaySchema.safeParse(values['day']).data;
  // The history may be of an older Kring, whose labels said less: they were all of one.
  return isMessageKey(key) ? t(key, { count: 1, ...values, ...(day && { day: dayPhrase(day, translator) }) }) : t('change.done');
}

/** What went wrong, in words that say what to do. */
export function errorPhrase(error: unknown, { t }: Translator): string {
  const key = error instanceof ExpectedError ? error.messageKey : '';
  return isMessageKey(key) ? t(key) : t('error.unexpected');
}
