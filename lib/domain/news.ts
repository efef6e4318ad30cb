import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields } from './record';

export const newsIdSchema = z.uuid().brand<'NewsId'>();
export type NewsId = z.infer<typeof newsIdSchema>;

/** Someone's page or import tells another headline or organisation than the card: offered to the person, who decides. */
export const newsSchema = z.object({
  id: newsIdSchema,
  contactId: z.uuid().brand<'ContactId'>(),
  field: z.enum(['headline', 'organisation']),
  before: lineSchema.exactOptional(),
  after: lineSchema,
  day: calendarDaySchema,
  state: z.enum(['open', 'taken', 'dismissed']),
  ...recordFields,
});
export type News = z.infer<typeof newsSchema>;
