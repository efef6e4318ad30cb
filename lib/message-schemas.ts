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

const count = z.number().int().min(0).max(100_000);
const signalName = z.string().regex(/^[\w-]{1,60}$/u);
const fieldName = z.string().regex(/^[a-z]{1,20}\.[A-Za-z]{1,30}$/u);

/** What a page told, for the self-diagnosis: numbers and names of signals, never of people. */
export const visitSchema = z.object({
  cards: count,
  comments: count,
  people: count,
  signals: z.record(fieldName, z.record(signalName, count)),
  failures: z.array(z.string().regex(/^[a-z-]{1,30}: [A-Za-z]{1,40}$/u)).max(10),
});

export const pageReportSchema = z.object({
  url: z.url().max(2000),
  kind: z.string().max(40),
  engine: z.string().max(20),
  profile: z
    .object({
      keys: keysSchema,
      name: line,
      headline: line.exactOptional(),
      organisation: line.exactOptional(),
      location: line.exactOptional(),
      isOwn: z.boolean().exactOptional(),
    })
    .exactOptional(),
  group: z.object({ id: z.string().regex(/^\d{1,20}$/u), name: line.exactOptional() }).exactOptional(),
  /** The post of a single-post page, or the one in the middle of the window. */
  post: postReportSchema.exactOptional(),
  /** Authors seen on this page, newest last. */
  authors: z.array(authorReportSchema).max(questionLimit),
  /** Tells this visit from the one before in the same tab: when it began, in epoch milliseconds. */
  since: z.number().int().min(0),
  visit: visitSchema,
  /** The page is of a kind that should answer and did not: `profile` without a name, cards without an author. */
  isUnreadable: z.boolean().exactOptional(),
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
