import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { lineSchema, recordFields } from './record';

export const postIdSchema = z.uuid().brand<'PostId'>();
export type PostId = z.infer<typeof postIdSchema>;

/** A post the person wrote a note at: who wrote it, where it is and how it starts; nothing more of it is kept. */
export const postSchema = z.object({
  id: postIdSchema,
  /** A permalink on www.linkedin.com. */
  url: z.url().max(600),
  authorName: lineSchema.exactOptional(),
  authorKeys: z.array(z.string()).max(6).exactOptional(),
  excerpt: z.string().max(160).exactOptional(),
  publishedOn: calendarDaySchema.exactOptional(),
  ...recordFields,
});
export type Post = z.infer<typeof postSchema>;
