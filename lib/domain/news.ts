import { z } from 'zod';
import { calendarDaySchema, type CalendarDay } from './calendar-day';
import type { Contact } from './contact';
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

/** What a card becomes by taking news over on `day`: who works elsewhere keeps the former employer in the history. */
export function withNews(contact: Contact, { field, after }: Pick<News, 'field' | 'after'>, day: CalendarDay): Contact {
  const { organisation, headline } = contact;
  if (field === 'headline' || !organisation) return { ...contact, [field]: after };
  const former = { organisation, ...(headline && { headline }), until: day };
  return { ...contact, organisation: after, employers: [former, ...(contact.employers ?? [])] };
}
