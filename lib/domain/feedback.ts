import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { contactIdSchema } from './contact';
import { experienceIdSchema } from './experience';
import { recordFields } from './record';
import { sourceIdSchema } from './source';
import { topicIdSchema } from './topic';

export const dismissalReasons = ['not-fitting', 'not-my-words', 'not-now', 'wrong'] as const;
export type DismissalReason = (typeof dismissalReasons)[number];

export const feedbackIdSchema = z.uuid().brand<'FeedbackId'>();
export type FeedbackId = z.infer<typeof feedbackIdSchema>;

/** The longest text that a suggestion may have become, in characters. */
export const longestText = 4000;

/** What became of a suggestion: taken along, perhaps in other words, or put aside and why. Only what was decided is kept, never what was merely shown. */
export const feedbackSchema = z.object({
  id: feedbackIdSchema,
  outcome: z.enum(['used', 'dismissed']),
  day: calendarDaySchema,
  /** The kind of suggestion (`question`, `share`), by its code. */
  type: z.string().regex(/^[a-z][a-z-]{0,39}$/u),
  place: z.enum(['public', 'private']),
  /** The text as Kring wrote it: it is never offered again. */
  offered: z.string().max(longestText),
  /** As the person took it along, where they changed it. */
  edited: z.string().max(longestText).exactOptional(),
  reason: z.enum(dismissalReasons).exactOptional(),
  /** Recognises the post without keeping it: a fingerprint of its words. */
  post: z.string().max(40),
  topics: z.array(topicIdSchema).max(12),
  experienceId: experienceIdSchema.exactOptional(),
  sourceId: sourceIdSchema.exactOptional(),
  /** To whom a private message went. */
  contactId: contactIdSchema.exactOptional(),
  /** The person had Kring forget what it learned: the text still counts as offered, the choice no longer moves anything. */
  isForgotten: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Feedback = z.infer<typeof feedbackSchema>;

/** How often each kind of suggestion was taken along, changed and put aside. */
export interface Tally {
  type: string;
  used: number;
  edited: number;
  dismissed: number;
}

/** What Kring may learn from: everything that was not forgotten, the kind with the most choices first. */
export function tallyFeedback(feedback: readonly Feedback[]): Tally[] {
  const byType = Map.groupBy(
    feedback.filter(({ isForgotten }) => !isForgotten),
    ({ type }) => type,
  );
  const tallies = [...byType].map(([type, given]): Tally => {
    const used = given.filter(({ outcome }) => outcome === 'used');
    const edited = used.filter((each) => each.edited !== undefined).length;
    return { type, used: used.length, edited, dismissed: given.length - used.length };
  });
  return tallies.toSorted((a, b) => b.used + b.dismissed - a.used - a.dismissed || a.type.localeCompare(b.type, 'en'));
}
