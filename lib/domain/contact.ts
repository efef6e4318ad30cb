import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { cadenceDaysSchema, circleIdSchema } from './circle';
import { channelSchema } from './interaction';
import { lineSchema, recordFields } from './record';

export const contactIdSchema = z.uuid().brand<'ContactId'>();
export type ContactId = z.infer<typeof contactIdSchema>;

/** What a person keeps of themselves on a card; told by the page or typed, never guessed. */
export const contactCardFields = {
  name: lineSchema.max(200),
  headline: lineSchema.exactOptional(),
  organisation: lineSchema.exactOptional(),
  location: lineSchema.exactOptional(),
};

/** A person, or an organisation that writes posts, that the person chose to remember. */
export const contactSchema = z.object({
  id: contactIdSchema,
  kind: z.enum(['person', 'organisation']),
  ...contactCardFields,
  circleId: circleIdSchema.exactOptional(),
  /** The day the contact came into the circle: the rhythm of someone never spoken to starts here. */
  inCircleSince: calendarDaySchema.exactOptional(),
  /** Own rhythm in days; goes before the circle's. */
  cadenceDays: cadenceDaysSchema.exactOptional(),
  /** Not due before this day. */
  snoozedUntil: calendarDaySchema.exactOptional(),
  /** Derived from the contact moments by the actions, in the same transaction: what marks and the badge read. */
  lastInteraction: z.object({ day: calendarDaySchema, channel: channelSchema }).exactOptional(),
  /** Derived (lib/rhythm): the day from which a sign of life is due. Absent: never. */
  dueOn: calendarDaySchema.exactOptional(),
  /** True on invented people of the example network. */
  isSample: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Contact = z.infer<typeof contactSchema>;
