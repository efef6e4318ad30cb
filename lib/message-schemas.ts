import { z } from 'zod';
import { identityKeySchema } from './domain/identity';
import { questionLimit } from './messages';

const keysSchema = z.array(identityKeySchema).min(1).max(12);

export const marksQuestionSchema = z.object({
  /** LinkedIn's number of the group the posts are shown in, where the page is one group's. */
  groupId: z
    .string()
    .regex(/^\d{1,20}$/u)
    .exactOptional(),
  people: z
    .array(
      z.object({
        keys: keysSchema,
        groupId: z
          .string()
          .regex(/^\d{1,20}$/u)
          .exactOptional(),
      }),
    )
    .max(questionLimit),
  posts: z.array(z.object({ keys: keysSchema })).max(questionLimit),
});
export type MarksQuestion = z.infer<typeof marksQuestionSchema>;

const line = z.string().trim().min(1).max(500);

const authorReportSchema = z.object({
  name: line,
  kind: z.enum(['person', 'organisation']),
  keys: z.array(identityKeySchema).max(12),
  headline: line.exactOptional(),
});

const postReportSchema = z.object({
  keys: keysSchema,
  author: authorReportSchema.exactOptional(),
  excerpt: z.string().max(160).exactOptional(),
  publishedAt: z.iso.datetime().exactOptional(),
  groupId: z
    .string()
    .regex(/^\d{1,20}$/u)
    .exactOptional(),
});
export type PostReport = z.infer<typeof postReportSchema>;

/** An address of LinkedIn's own site. */
export const pageUrlSchema = z.url({ protocol: /^https$/u, hostname: /^www\.linkedin\.com$/u }).max(2000);

/** What the script in a page tells by itself: who and what the tab shows, and that there may be more to ask for (`page-details.ts`). */
export const pageReportSchema = z.object({
  url: pageUrlSchema,
  kind: z.string().max(40),
  profile: z.object({ keys: keysSchema, name: line, isOwn: z.boolean().exactOptional() }).exactOptional(),
  /** The post of a single-post page, or the one in the middle of the window. */
  post: postReportSchema.exactOptional(),
  /** Tells this visit from the one before in the same tab: when it began, in epoch milliseconds. */
  since: z.number().int().min(0),
  /** How much the part holds that the page is about, in characters and rows of people: when that changes, there is more to read. */
  filled: z.number().int().min(0),
  /** Whether the page had time to fill: what it does not tell by now, it hardly ever will. */
  hadTime: z.boolean(),
  /** Parts of Kring that failed on the page, as `post-chips: TypeError`. */
  failures: z.array(z.string().regex(/^[a-z-]{1,30}: [A-Za-z]{1,40}$/u)).max(10),
});
export type PageReport = z.infer<typeof pageReportSchema>;

export const openRequestSchema = z.object({
  intent: z.enum(['card', 'log', 'add', 'post']),
  keys: keysSchema,
  /** What the page says of someone unknown, to fill in the form. */
  person: authorReportSchema.extend({ organisation: line.exactOptional(), location: line.exactOptional() }).exactOptional(),
  post: postReportSchema.exactOptional(),
});
export type OpenRequest = z.infer<typeof openRequestSchema>;
