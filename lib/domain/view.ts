import { z } from 'zod';
import { circleIdSchema } from './circle';
import { relationKinds } from './contact';
import { organisationTypes } from './organisation-type';
import { lineSchema, recordFields } from './record';

/** Where contact stands with someone; `silent-…`: no contact for so many days. */
export const contactStates = ['due', 'never-spoken', 'silent-90', 'silent-180', 'silent-365', 'paused', 'snoozed'] as const;

/** Which people are shown; everything that is set must hold. Nothing set: everyone. */
export const peopleFilterSchema = z.object({
  circle: z.union([circleIdSchema, z.literal('none')]).exactOptional(),
  state: z.enum(contactStates).exactOptional(),
  organisationType: z.enum(organisationTypes).exactOptional(),
  relation: z.enum(relationKinds).exactOptional(),
  tag: lineSchema.max(40).exactOptional(),
});
export type PeopleFilter = z.infer<typeof peopleFilterSchema>;

export const viewIdSchema = z.uuid().brand<'ViewId'>();
export type ViewId = z.infer<typeof viewIdSchema>;

/** A filter with a question, by a name of the person's own. */
export const viewSchema = z.object({
  id: viewIdSchema,
  name: lineSchema.max(60),
  filter: peopleFilterSchema,
  question: lineSchema.max(200).exactOptional(),
  ...recordFields,
});
export type View = z.infer<typeof viewSchema>;
