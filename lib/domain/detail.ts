import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { recordFields } from './record';

export const detailKinds = ['project', 'challenge', 'interest', 'personal', 'seeks', 'offers'] as const;
export type DetailKind = (typeof detailKinds)[number];

export const detailSources = ['talk', 'post', 'profile', 'others', 'own'] as const;
export type DetailSource = (typeof detailSources)[number];

export const detailIdSchema = z.uuid().brand<'DetailId'>();
export type DetailId = z.infer<typeof detailIdSchema>;

/** One thing worth remembering of someone, with where it comes from and since when (AVG, art. 14: every fact has its source). */
export const detailSchema = z.object({
  id: detailIdSchema,
  contactId: z.uuid().brand<'ContactId'>(),
  kind: z.enum(detailKinds),
  text: z.string().trim().min(1).max(500),
  source: z.enum(detailSources),
  day: calendarDaySchema,
  /** "Vraag hiernaar vanaf": from this day on it is a natural opening. */
  askFrom: calendarDaySchema.exactOptional(),
  ...recordFields,
});
export type Detail = z.infer<typeof detailSchema>;
