/** Why something is suggested, or nothing is: a code with its parameters. The words for people stand in locales/ (`suggestions.reason-…`). */
export const reasonCodes = [
  'mourning',
  'illness',
  'sorrow',
  'crisis',
  'person-case',
  'campaign',
  'advert',
  'bait',
  'delicate',
  'notice',
  'off-topic',
  'personal',
  'nothing-fits',
  'language',
  'daily-limit',
  'already-used',
  'question-asked',
  'subject',
  'goal-reach',
  'goal-trust',
  'goal-clarity',
  'neutral',
  'own-experience',
  'source',
  'contact-note',
  'contact-interest',
  'job-fits',
  'comes-free',
  'agent',
  'seeks-peers',
  'for-readers',
  'milestone',
  'private-milestone',
] as const;

export interface Reason {
  code: (typeof reasonCodes)[number];
  /** Names, titles and words of the post or of the person's own library, for filling in. */
  parameters?: Readonly<Record<string, string>>;
}
