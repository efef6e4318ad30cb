import { z } from 'zod';
import { instantSchema } from './record';

/**
 * Someone asked to be forgotten: all that stays is a salted hash of one of the names they go by (`lib/privacy/block.ts`), so that an import or an old backup
 * does not bring them back. Each row carries its salt: rows of two devices live side by side.
 */
export const blockSchema = z.object({
  /** SHA-256 in lower-case hex. */
  key: z.string().regex(/^[0-9a-f]{64}$/u),
  salt: z.string().regex(/^[0-9a-f]{32}$/u),
  createdAt: instantSchema,
});
export type Block = z.infer<typeof blockSchema>;
