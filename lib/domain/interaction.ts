import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { recordFields } from './record';

export const channels = ['message', 'call', 'coffee', 'meeting', 'mail', 'comment', 'event', 'other'] as const;
export const channelSchema = z.enum(channels);
export type Channel = z.infer<typeof channelSchema>;

export const interactionIdSchema = z.uuid().brand<'InteractionId'>();
export type InteractionId = z.infer<typeof interactionIdSchema>;

/** A contact moment: one calendar day, one channel, one or more people. */
export const interactionSchema = z.object({
  id: interactionIdSchema,
  contactIds: z.array(z.uuid().brand<'ContactId'>()).min(1).max(200),
  channel: channelSchema,
  day: calendarDaySchema,
  text: z.string().trim().min(1).max(2000).exactOptional(),
  ...recordFields,
});
export type Interaction = z.infer<typeof interactionSchema>;
