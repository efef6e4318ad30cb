import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { organisationTypes } from './organisation-type';
import { lineSchema, recordFields, textSchema } from './record';
import { topicIdSchema } from './topic';

export const experienceIdSchema = z.uuid().brand<'ExperienceId'>();
export type ExperienceId = z.infer<typeof experienceIdSchema>;

/** How far an experience may travel: with the client's name, without it, or never (it then only reminds the person). */
export const shareLevelSchema = z.enum(['public', 'anonymous', 'confidential']);
export type ShareLevel = z.infer<typeof shareLevelSchema>;

/** Something the person did in earlier work, in their own words; the only place from which a draft may tell an experience. */
export const experienceSchema = z.object({
  id: experienceIdSchema,
  title: lineSchema.max(160),
  role: lineSchema.exactOptional(),
  period: lineSchema.max(60).exactOptional(),
  organisation: lineSchema.exactOptional(),
  organisationType: z.enum(organisationTypes).exactOptional(),
  shareLevel: shareLevelSchema,
  topics: z.array(topicIdSchema).max(6),
  situation: textSchema.exactOptional(),
  challenge: textSchema.exactOptional(),
  approach: textSchema.exactOptional(),
  result: textSchema.exactOptional(),
  lesson: textSchema.exactOptional(),
  /** When the person wrote a post of their own about it: it is not proposed for one again. */
  toldOn: calendarDaySchema.exactOptional(),
  isSample: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Experience = z.infer<typeof experienceSchema>;
