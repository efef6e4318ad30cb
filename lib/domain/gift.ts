import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { recordFields } from './record';

export const giftKinds = ['tip', 'article', 'introduction', 'vacancy', 'advice', 'other'] as const;
export type GiftKind = (typeof giftKinds)[number];

export const giftIdSchema = z.uuid().brand<'GiftId'>();
export type GiftId = z.infer<typeof giftIdSchema>;

/** Something given to someone, or asked of them. Seen by the person alone; never a score of the other. */
export const giftSchema = z.object({
  id: giftIdSchema,
  contactId: z.uuid().brand<'ContactId'>(),
  direction: z.enum(['given', 'asked']),
  kind: z.enum(giftKinds),
  text: z.string().trim().min(1).max(500).exactOptional(),
  day: calendarDaySchema,
  ...recordFields,
});
export type Gift = z.infer<typeof giftSchema>;
