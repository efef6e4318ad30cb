import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields } from './record';

export const channels = ['message', 'call', 'coffee', 'meeting', 'mail', 'comment', 'reaction', 'event', 'other'] as const;
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
  /** Planned, not (yet) taken place: an intention never counts as contact, also not when its day is over. */
  isIntention: z.literal(true).exactOptional(),
  /** The person reached out and heard nothing back. */
  isUnanswered: z.literal(true).exactOptional(),
  /** The other side took the initiative. */
  isTheirs: z.literal(true).exactOptional(),
  /** The meeting at which it was; its name goes along, so that a timeline is one read. */
  meeting: z.object({ id: z.uuid().brand<'MeetingId'>(), name: lineSchema.max(200) }).exactOptional(),
  ...recordFields,
});
export type Interaction = z.infer<typeof interactionSchema>;

/**
 * Whether a moment was written down for a day that was still to come, as the first Kring allowed: later than the day after it in UTC, so wherever on earth that was.
 * Such a moment is an intention, which never counts.
 */
export function wasPlanned({ day, createdAt }: Pick<Interaction, 'day' | 'createdAt'>): boolean {
  return Date.parse(day) > Date.parse(createdAt.slice(0, 10)) + 86_400_000;
}

/** A reaction or comment under a post: seen by the other, but no talk. */
export function isLight(channel: Channel): boolean {
  return channel === 'comment' || channel === 'reaction';
}

/** Whether the person themselves sought someone out: what the weekly budget counts. Meeting at an event or a reaction under a post is none. */
export function isApproach({ channel, isIntention, isTheirs }: Pick<Interaction, 'channel' | 'isIntention' | 'isTheirs'>): boolean {
  return !isIntention && !isTheirs && (channel === 'message' || channel === 'mail' || channel === 'call');
}

/** Newest day first; of one day the one logged last. */
export function newestFirst(a: Pick<Interaction, 'day' | 'createdAt'>, b: Pick<Interaction, 'day' | 'createdAt'>): number {
  return b.day.localeCompare(a.day) || b.createdAt.localeCompare(a.createdAt);
}
