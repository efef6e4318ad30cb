import enChanges from '../../locales/en/changes.json';
import enCommon from '../../locales/en/common.json';
import enDashboard from '../../locales/en/dashboard.json';
import enErrors from '../../locales/en/errors.json';
import enMarks from '../../locales/en/marks.json';
import enPanel from '../../locales/en/panel.json';
import enPopup from '../../locales/en/popup.json';
import enSuggestions from '../../locales/en/suggestions.json';
import enTransfer from '../../locales/en/transfer.json';
import enWelcome from '../../locales/en/welcome.json';
import nlChanges from '../../locales/nl/changes.json';
import nlCommon from '../../locales/nl/common.json';
import nlDashboard from '../../locales/nl/dashboard.json';
import nlErrors from '../../locales/nl/errors.json';
import nlMarks from '../../locales/nl/marks.json';
import nlPanel from '../../locales/nl/panel.json';
import nlPopup from '../../locales/nl/popup.json';
import nlSuggestions from '../../locales/nl/suggestions.json';
import nlTransfer from '../../locales/nl/transfer.json';
import nlWelcome from '../../locales/nl/welcome.json';

const nl = {
  ...nlCommon,
  ...nlMarks,
  ...nlPanel,
  ...nlPopup,
  ...nlDashboard,
  ...nlSuggestions,
  ...nlTransfer,
  ...nlWelcome,
  ...nlChanges,
  ...nlErrors,
};

/** Every sentence Kring can say. Dutch is the source: a key that English lacks does not compile. */
export type MessageKey = keyof typeof nl;

export type Language = 'nl' | 'en';

/** ICU messages by language; locale files are flat and per area, and a key names its area first (`popup.title`). */
export const messages: Record<Language, Record<MessageKey, string>> = {
  nl,
  en: {
    ...enCommon,
    ...enMarks,
    ...enPanel,
    ...enPopup,
    ...enDashboard,
    ...enSuggestions,
    ...enTransfer,
    ...enWelcome,
    ...enChanges,
    ...enErrors,
  },
};

/** For keys that come from a stored record or an error, which are plain text. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(nl, text);
}
