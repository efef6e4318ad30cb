import { z } from 'zod';
import { lineSchema, recordFields } from './record';

export const circleIdSchema = z.uuid().brand<'CircleId'>();
export type CircleId = z.infer<typeof circleIdSchema>;

/** Days between two signs of life. */
export const cadenceDaysSchema = z.int().min(1).max(3650);

/** A circle (kring): people the person wants to hear from at the same rhythm. `position` orders circles, closest first; it also picks the hue. */
export const circleSchema = z.object({
  id: circleIdSchema,
  name: lineSchema.max(60),
  cadenceDays: cadenceDaysSchema,
  position: z.int().min(0),
  ...recordFields,
});
export type Circle = z.infer<typeof circleSchema>;
