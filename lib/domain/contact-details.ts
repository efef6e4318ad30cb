import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { organisationTypeSchema } from './organisation';
import { lineSchema, textSchema } from './record';
import { topicIdSchema } from './topic';

/** How the person knows someone (advice A13). */
export const relationSchema = z.enum([
  'former-client',
  'former-colleague',
  'fellow-interim',
  'peer',
  'alumni',
  'agent',
  'buyer',
  'mentee',
  'other',
]);
export type Relation = z.infer<typeof relationSchema>;

/** What someone asked not to get. Hard filters, never a matter of ranking (advice, section 6). */
export const preferencesSchema = z.object({
  /** Nothing at all, of no kind. */
  nothing: z.boolean().exactOptional(),
  noAssignments: z.boolean().exactOptional(),
  noVacancies: z.boolean().exactOptional(),
  onlyJobs: z.boolean().exactOptional(),
  /** Wants to hear of people, not of articles. */
  onlyPeople: z.boolean().exactOptional(),
  neverNamedInPublic: z.boolean().exactOptional(),
  notAbout: z.array(topicIdSchema).exactOptional(),
  maximumPerYear: z.int().min(0).max(366).exactOptional(),
  sentThisYear: z.int().min(0).max(366).exactOptional(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Away: nothing is sent before `until`; without a day until the person takes it off. */
export const leaveSchema = z.object({ kind: z.enum(['ill', 'leave', 'sabbatical']), until: calendarDaySchema.exactOptional() });
export type Leave = z.infer<typeof leaveSchema>;

/** Looks for work, or is fully booked. Hours are per week. */
export const availabilitySchema = z.object({
  seeks: z.enum(['assignment', 'job', 'nothing']),
  from: calendarDaySchema.exactOptional(),
  minimumHours: z.int().min(1).max(60).exactOptional(),
  maximumHours: z.int().min(1).max(60).exactOptional(),
  regions: z.array(lineSchema).exactOptional(),
});
export type Availability = z.infer<typeof availabilitySchema>;

/** What the person knows about a contact beyond the card, as far as suggestions read it. What stands here goes before what a note says. */
export const contactDetailsSchema = z.object({
  role: lineSchema.exactOptional(),
  organisationType: organisationTypeSchema.exactOptional(),
  region: lineSchema.exactOptional(),
  relation: relationSchema.exactOptional(),
  addressForm: z.enum(['je', 'u']).exactOptional(),
  interests: z.array(topicIdSchema).exactOptional(),
  seeks: textSchema.exactOptional(),
  offers: textSchema.exactOptional(),
  preferences: preferencesSchema.exactOptional(),
  leave: leaveSchema.exactOptional(),
  availability: availabilitySchema.exactOptional(),
});
export type ContactDetails = z.infer<typeof contactDetailsSchema>;
