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
