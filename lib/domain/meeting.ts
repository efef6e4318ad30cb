import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields } from './record';

/** Where people of the field meet (advice.md A9–A11, A34). */
export const meetingKinds = ['vng', 'logeion', 'congress', 'seminar', 'drinks', 'lunch', 'other'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

export const meetingIdSchema = z.uuid().brand<'MeetingId'>();
export type MeetingId = z.infer<typeof meetingIdSchema>;

/** Someone on the guest list. Who is not among the person's people has a name only. */
const guestSchema = z.object({
  contactId: z.uuid().brand<'ContactId'>().exactOptional(),
  /** As the guest list has it. */
  name: lineSchema.max(200),
  role: lineSchema.max(200).exactOptional(),
  organisation: lineSchema.max(200).exactOptional(),
  /** What was said, or what to bring up. */
  line: z.string().trim().min(1).max(2000).exactOptional(),
  /** The contact moment that came of it: only who was spoken to has one. */
  momentId: z.uuid().brand<'InteractionId'>().exactOptional(),
});
export type Guest = z.infer<typeof guestSchema>;

/** One meeting with many people, each with a line of their own. */
export const meetingSchema = z.object({
  id: meetingIdSchema,
  kind: z.enum(meetingKinds),
  name: lineSchema.max(200),
  day: calendarDaySchema,
  place: lineSchema.max(200).exactOptional(),
  organiser: lineSchema.max(200).exactOptional(),
  guests: z.array(guestSchema).max(1000),
  /** True on the invented meeting of the example network. */
  isSample: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Meeting = z.infer<typeof meetingSchema>;
