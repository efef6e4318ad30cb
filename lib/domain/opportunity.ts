import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields } from './record';

export const opportunityKinds = ['vacancy', 'assignment'] as const;

export const opportunityIdSchema = z.uuid().brand<'OpportunityId'>();
export type OpportunityId = z.infer<typeof opportunityIdSchema>;

/** Passed on to one person, by a message that the person sent themselves. */
const passedOnSchema = z.object({
  contactId: z.uuid().brand<'ContactId'>(),
  day: calendarDaySchema,
  /** Where it stands in the giving log, and as a contact moment. */
  giftId: z.uuid().brand<'GiftId'>(),
  momentId: z.uuid().brand<'InteractionId'>(),
  /** The intention to ask how it went. */
  followUpId: z.uuid().brand<'PromiseId'>().exactOptional(),
  /** "Hoe liep het af?" */
  outcome: z.string().trim().min(1).max(500).exactOptional(),
});

export type PassedOn = z.infer<typeof passedOnSchema>;

/** What an advertisement says of itself, each as far as it is told. */
const opportunityFacts = {
  organisation: lineSchema.max(200).exactOptional(),
  /** Where it can be read: a web address. */
  url: z
    .url({ protocol: /^https?$/u })
    .max(2000)
    .exactOptional(),
  /** The advertisement's own words. */
  text: z.string().trim().min(1).max(6000).exactOptional(),
  /** The day by or before which one answers. */
  deadline: calendarDaySchema.exactOptional(),
  region: lineSchema.max(100).exactOptional(),
  /** As written: `32-36 uur per week`. */
  hours: lineSchema.max(60).exactOptional(),
  /** As written: `€ 95 per uur`, `schaal 11`. */
  rate: lineSchema.max(100).exactOptional(),
};

/** A vacancy or an assignment that someone may be glad to hear of; the person has no part in it themselves. */
export const opportunitySchema = z.object({
  id: opportunityIdSchema,
  kind: z.enum(opportunityKinds),
  title: lineSchema.max(200),
  ...opportunityFacts,
  passedOn: z.array(passedOnSchema).max(200),
  /** True on the invented vacancy of the example network. */
  isSample: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Opportunity = z.infer<typeof opportunitySchema>;
