import { z } from 'zod';
import { lineSchema, recordFields } from './record';

/** A subject of the field (`plain-language`), from the built-in list or the person's own. */
export const topicIdSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(60);
export type TopicId = z.infer<typeof topicIdSchema>;

/** A subject that the person adds: the words by which a post is recognised, as they would type them. */
export const ownTopicSchema = z.object({
  id: topicIdSchema,
  name: lineSchema.max(80),
  words: z.array(lineSchema.max(60)).min(1).max(60),
});
export type OwnTopic = z.infer<typeof ownTopicSchema>;

/** The same as the store keeps it. */
export const keptTopicSchema = ownTopicSchema.extend({ isSample: z.literal(true).exactOptional(), ...recordFields });
export type KeptTopic = z.infer<typeof keptTopicSchema>;
