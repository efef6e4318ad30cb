import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { recordFields } from './record';

export const promiseIdSchema = z.uuid().brand<'PromiseId'>();
export type PromiseId = z.infer<typeof promiseIdSchema>;

/** Something the person promised someone (`promise`) or wants to come back to (`follow-up`), with a day. */
export const promiseSchema = z.object({
  id: promiseIdSchema,
  contactId: z.uuid().brand<'ContactId'>(),
  kind: z.enum(['promise', 'follow-up']),
  text: z.string().trim().min(1).max(500),
  day: calendarDaySchema,
  state: z.enum(['open', 'done', 'dropped']),
  /** The day on which it was done or dropped. */
  closedOn: calendarDaySchema.exactOptional(),
  ...recordFields,
});
export type PromiseRecord = z.infer<typeof promiseSchema>;
