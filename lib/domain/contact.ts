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

/** So many addresses, numbers and pages stand on a card. */
export const mostPerCard = 20;
export const mostTags = 30;

/** How to reach someone and what is on file about them: told by a file or typed, never guessed and never shown in a page of LinkedIn. */
export const reachFields = {
  emails: z.array(z.string().trim().min(3).max(254)).max(mostPerCard).exactOptional(),
  phones: z.array(lineSchema.max(60)).max(mostPerCard).exactOptional(),
  /** As told: with or without `https://`. */
  websites: z.array(lineSchema).max(mostPerCard).exactOptional(),
  /** `YYYY-MM-DD`, or `--MM-DD` when the year is not told. */
  birthday: z
    .string()
    .regex(/^(?:\d{4}|-)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u)
    .exactOptional(),
  /** Since when they are connected on LinkedIn. */
  connectedOn: calendarDaySchema.exactOptional(),
};

export const pauseReasons = ['leave', 'illness', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

export const notNeededReasons = ['in-touch', 'their-turn', 'nothing-now', 'other'] as const;
export type NotNeededReason = (typeof notNeededReasons)[number];

/** What someone is to the person in their work (advice A13). */
export const relationKinds = [
  'former-client',
  'fellow-interim',
  'former-colleague',
  'alumni',
  'peer',
  'recruiter',
  'mentee',
  'buyer',
] as const;
export type RelationKind = (typeof relationKinds)[number];

const wishesSchema = z.object({
  noVacancies: z.literal(true).exactOptional(),
  noAcquisition: z.literal(true).exactOptional(),
  /** At most so many times a year. */
  maxPerYear: z.int().min(1).max(52).exactOptional(),
});
export type Wishes = z.infer<typeof wishesSchema>;

/** Where contact stands, summed up from the moments (lib/rhythm/standing.ts). */
const standingSchema = z.object({
  /** The last talk: a contact moment that is more than a light touch. */
  talkedOn: calendarDaySchema.exactOptional(),
  /** The last light touch, when it is later than the last talk. */
  touchedOn: calendarDaySchema.exactOptional(),
  /** Approaches in a row that stayed unanswered, and the day of the last. */
  unanswered: z.object({ count: z.int().min(1), day: calendarDaySchema }).exactOptional(),
  /** The last day on which the person sought them out: what the week's budget counts. */
  approachedOn: calendarDaySchema.exactOptional(),
});
export type Standing = z.infer<typeof standingSchema>;

export const openingKinds = ['promise', 'follow-up', 'ask-after', 'intention', 'news'] as const;
export type OpeningKind = (typeof openingKinds)[number];

/** The place in the queue, so that its beginning can be read from an index (lib/rhythm/lanes.ts). */
const callSchema = z.object({
  lane: z.string(),
  /** Since when they are called for in this measure; a day to come for whoever is not in the queue yet. */
  since: calendarDaySchema,
  /** The first day on which the measure is another one by itself. Absent: never. */
  until: calendarDaySchema.exactOptional(),
  /** What calls for them besides the rhythm. */
  openings: z.array(z.enum(openingKinds)).exactOptional(),
});
export type Call = z.infer<typeof callSchema>;

/** A person, or an organisation that writes posts, that the person chose to remember. */
export const contactSchema = z.object({
  id: contactIdSchema,
  kind: z.enum(['person', 'organisation']),
  ...contactCardFields,
  ...reachFields,
  circleId: circleIdSchema.exactOptional(),
  /** The day the contact came into the circle: the rhythm of someone never spoken to starts here. */
  inCircleSince: calendarDaySchema.exactOptional(),
  /** Own rhythm in days; goes before the circle's. */
  cadenceDays: cadenceDaysSchema.exactOptional(),
  /** The rhythm another program kept, in days: offered when they are put into a circle, and counted for nothing until then. */
  proposedCadenceDays: cadenceDaysSchema.exactOptional(),
  /** Postponed by the person: not in the queue before this day. */
  snoozedUntil: calendarDaySchema.exactOptional(),
  /** A state of the other: nothing is asked of them while it lasts. `until` absent: until the person ends it. */
  pause: z.object({ reason: z.enum(pauseReasons), since: calendarDaySchema, until: calendarDaySchema.exactOptional() }).exactOptional(),
  /** "Niet nodig": this turn was passed over, and why. The rhythm starts anew from `day`; it is not a contact moment. */
  notNeeded: z.object({ day: calendarDaySchema, reason: z.enum(notNeededReasons) }).exactOptional(),
  relation: z.enum(relationKinds).exactOptional(),
  /** `Je` or `u`, as they like to be addressed. */
  address: z.enum(['je', 'u']).exactOptional(),
  /** What they asked for: hard rules, never weighed against anything. */
  wishes: wishesSchema.exactOptional(),
  /** What the person decided when going through newcomers: `never` is not asked again. */
  triage: z.enum(['never', 'later']).exactOptional(),
  /** Free words of the person's own, to filter by. */
  tags: z.array(lineSchema.max(40)).max(mostTags).exactOptional(),
  /** Former employers, newest first. */
  employers: z
    .array(z.object({ organisation: lineSchema, headline: lineSchema.exactOptional(), until: calendarDaySchema }))
    .exactOptional(),
  /** Where the card came from: a page of LinkedIn, a file, or the person's own words (AVG art. 14: every fact has its source). The day is `createdAt`. */
  cameFrom: z.enum(['page', 'file', 'own']).exactOptional(),
  /** The last yearly review in which the person decided to keep them. */
  keptOn: calendarDaySchema.exactOptional(),
  /** Derived from the contact moments by the actions, in the same transaction: what marks and the badge read. */
  lastInteraction: z.object({ day: calendarDaySchema, channel: channelSchema }).exactOptional(),
  /** Derived likewise: where contact stands, for the rhythm. */
  standing: standingSchema.exactOptional(),
  /** Derived (lib/rhythm): the day from which a sign of life is due by the rhythm. Absent: never. */
  dueOn: calendarDaySchema.exactOptional(),
  /** Derived (lib/rhythm): the day from which they stand in the queue, by rhythm or by an opening. Absent: never. The badge reads this index alone. */
  turnOn: calendarDaySchema.exactOptional(),
  /** Derived likewise: what the queue reads. */
  call: callSchema.exactOptional(),
  /** Of a card that became part of another: what another device still keeps at it goes there. */
  mergedInto: contactIdSchema.exactOptional(),
  /** True on invented people of the example network. */
  isSample: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Contact = z.infer<typeof contactSchema>;
