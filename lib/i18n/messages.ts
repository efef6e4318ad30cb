import enAssignments from '../../locales/en/assignments.json';
import enBackups from '../../locales/en/backups.json';
import enChanges from '../../locales/en/changes.json';
import enCommon from '../../locales/en/common.json';
import enDashboard from '../../locales/en/dashboard.json';
import enDiagnosis from '../../locales/en/diagnosis.json';
import enEngines from '../../locales/en/engines.json';
import enErrors from '../../locales/en/errors.json';
import enIntroductions from '../../locales/en/introductions.json';
import enLibrary from '../../locales/en/library.json';
import enMarks from '../../locales/en/marks.json';
import enMeetings from '../../locales/en/meetings.json';
import enNow from '../../locales/en/now.json';
import enOpportunities from '../../locales/en/opportunities.json';
import enPanel from '../../locales/en/panel.json';
import enPerson from '../../locales/en/person.json';
import enPopup from '../../locales/en/popup.json';
import enPrivacy from '../../locales/en/privacy.json';
import enReact from '../../locales/en/react.json';
import enReview from '../../locales/en/review.json';
import enRules from '../../locales/en/rules.json';
import enSuggestions from '../../locales/en/suggestions.json';
import enTransfer from '../../locales/en/transfer.json';
import enTriage from '../../locales/en/triage.json';
import enWelcome from '../../locales/en/welcome.json';
import nlAssignments from '../../locales/nl/assignments.json';
import nlBackups from '../../locales/nl/backups.json';
import nlChanges from '../../locales/nl/changes.json';
import nlCommon from '../../locales/nl/common.json';
import nlDashboard from '../../locales/nl/dashboard.json';
import nlDiagnosis from '../../locales/nl/diagnosis.json';
import nlEngines from '../../locales/nl/engines.json';
import nlErrors from '../../locales/nl/errors.json';
import nlIntroductions from '../../locales/nl/introductions.json';
import nlLibrary from '../../locales/nl/library.json';
import nlMarks from '../../locales/nl/marks.json';
import nlMeetings from '../../locales/nl/meetings.json';
import nlNow from '../../locales/nl/now.json';
import nlOpportunities from '../../locales/nl/opportunities.json';
import nlPanel from '../../locales/nl/panel.json';
import nlPerson from '../../locales/nl/person.json';
import nlPopup from '../../locales/nl/popup.json';
import nlPrivacy from '../../locales/nl/privacy.json';
import nlReact from '../../locales/nl/react.json';
import nlReview from '../../locales/nl/review.json';
import nlRules from '../../locales/nl/rules.json';
import nlSuggestions from '../../locales/nl/suggestions.json';
import nlTransfer from '../../locales/nl/transfer.json';
import nlTriage from '../../locales/nl/triage.json';
import nlWelcome from '../../locales/nl/welcome.json';

const nl = {
  ...nlAssignments,
  ...nlBackups,
  ...nlChanges,
  ...nlCommon,
  ...nlDashboard,
  ...nlDiagnosis,
  ...nlEngines,
  ...nlErrors,
  ...nlIntroductions,
  ...nlLibrary,
  ...nlMarks,
  ...nlMeetings,
  ...nlNow,
  ...nlOpportunities,
  ...nlPanel,
  ...nlPerson,
  ...nlPopup,
  ...nlPrivacy,
  ...nlReact,
  ...nlReview,
  ...nlRules,
  ...nlSuggestions,
  ...nlTransfer,
  ...nlTriage,
  ...nlWelcome,
};

/** Every sentence Kring can say. Dutch is the source: a key that English lacks does not compile. */
export type MessageKey = keyof typeof nl;

export type Language = 'nl' | 'en';

/** ICU messages by language; locale files are flat and per area, and a key names its area first (`popup.title`). */
export const messages: Record<Language, Record<MessageKey, string>> = {
  nl,
  en: {
    ...enAssignments,
    ...enBackups,
    ...enChanges,
    ...enCommon,
    ...enDashboard,
    ...enDiagnosis,
    ...enEngines,
    ...enErrors,
    ...enIntroductions,
    ...enLibrary,
    ...enMarks,
    ...enMeetings,
    ...enNow,
    ...enOpportunities,
    ...enPanel,
    ...enPerson,
    ...enPopup,
    ...enPrivacy,
    ...enReact,
    ...enReview,
    ...enRules,
    ...enSuggestions,
    ...enTransfer,
    ...enTriage,
    ...enWelcome,
  },
};

/** For keys that come from a stored record or an error, which are plain text. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(nl, text);
}
