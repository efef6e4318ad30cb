import { IntlMessageFormat } from 'intl-messageformat';
import { messages, type Language, type MessageKey } from './messages';

/** What stands in for an ICU argument. */
export type MessageValues = Record<string, string | number>;

export interface Translator {
  language: Language;
  /** BCP 47, for `Intl`. */
  locale: string;
  /** The finished sentence. Throws when a value the message asks for is missing. */
  t(key: MessageKey, values?: MessageValues): string;
}

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A translator is cheap to ask again: each message is parsed once. */
export function createTranslator(language: Language): Translator {
  const locale = locales[language];
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return {
    language,
    locale,
    t(key, values) {
      const message = parsed.get(key) ?? new IntlMessageFormat(messages[language][key], locale, undefined, { ignoreTag: true });
      parsed.set(key, message);
      return String(message.format(values));
    },
  };
}
