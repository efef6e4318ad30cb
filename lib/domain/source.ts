import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields, textSchema } from './record';
import { topicIdSchema } from './topic';

export const sourceIdSchema = z.uuid().brand<'SourceId'>();
export type SourceId = z.infer<typeof sourceIdSchema>;

/** Something worth passing on: an article, a report, a page, or the person's own writing. */
export const sourceSchema = z.object({
  id: sourceIdSchema,
  title: lineSchema.max(300),
  url: z.url().max(600),
  isOwn: z.boolean(),
  /** What the person said about it, for their own use. */
  remark: textSchema.exactOptional(),
  topics: z.array(topicIdSchema).max(6),
  publishedOn: calendarDaySchema.exactOptional(),
  isSample: z.literal(true).exactOptional(),
  ...recordFields,
});
export type Source = z.infer<typeof sourceSchema>;
