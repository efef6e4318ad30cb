import { isMessageKey } from '../../../lib/i18n/messages';
import type { Translator } from '../../../lib/i18n/translate';

/** What a kind of suggestion is called; kept feedback may hold one that this Kring does not know. */
export function suggestionTypeName(type: string, { t }: Translator): string {
  const key = `react.type-${type}`;
  return isMessageKey(key) ? t(key) : type;
}
