import { z } from 'zod';
import { browser } from './browser';
import { identityKeySchema, type IdentityKey } from './domain/identity';
import type { PageDetails } from './linkedin/read-details';
import { pageUrlSchema } from './message-schemas';
import { readSettings } from './settings';

/**
 * The door to what an open page tells, for whoever asks in the background or in Kring's own pages. The script in the page knows only who and
 * where; all else is read at the moment it is asked for, by a second script that is gone when it has answered. What comes back is from
 * LinkedIn's process and is not trusted: wrong shapes are refused, and what is longer than anyone needs is cut.
 */
const words = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .transform((text) => text.slice(0, most));
const line = words(500);

/** As long as LinkedIn lets a post be, and some. */
const text = words(10_000);

const atMost = <Item extends z.ZodType>(item: Item, most: number) => z.array(item).transform((items) => items.slice(0, most));
const keys = atMost(identityKeySchema, 12) as z.ZodType<IdentityKey[]>;
const count = z.number().int().min(0).max(100_000);
const groupId = z.string().regex(/^\d{1,20}$/u);

const authorSchema = z.object({
  name: line,
  kind: z.enum(['person', 'organisation']),
  keys,
  slug: line.exactOptional(),
  headline: line.exactOptional(),
});

const groupSchema = z.object({ id: groupId, name: line.exactOptional() });

const postSchema = z.object({
  keys,
  viralKeys: keys,
  author: authorSchema.exactOptional(),
  group: groupSchema.exactOptional(),
  text: text.exactOptional(),
  publishedAt: z.iso.datetime().exactOptional(),
  isPromoted: z.boolean(),
  quoted: z.object({ author: authorSchema.exactOptional(), text: text.exactOptional() }).exactOptional(),
  comments: atMost(z.object({ author: authorSchema }), 50),
});

/** What a page told, for the self-diagnosis: numbers and names of signals, never of people. */
export const foundSchema = z.object({
  cards: count,
  comments: count,
  people: count,
  signals: z.record(z.string().regex(/^[a-z]{1,20}\.[A-Za-z]{1,30}$/u), z.record(z.string().regex(/^[\w-]{1,60}$/u), count)),
});

const pageDetailsSchema: z.ZodType<PageDetails> = z.object({
  url: pageUrlSchema,
  engine: z.enum(['sdui', 'ember', 'public', 'unknown']),
  profile: z
    .object({
      keys,
      slug: z.string().max(200),
      name: line,
      headline: line.exactOptional(),
      organisation: line.exactOptional(),
      location: line.exactOptional(),
      degree: z.literal([1, 2, 3]).exactOptional(),
      memberId: z
        .string()
        .regex(/^\d{1,20}$/u)
        .exactOptional(),
      isOwn: z.boolean().exactOptional(),
    })
    .exactOptional(),
  group: groupSchema.exactOptional(),
  posts: atMost(postSchema, 20),
  visit: foundSchema,
  isUnreadable: z.boolean(),
});

/** What a script in the page answered, if it has the right shape. */
export function parsePageDetails(result: unknown): PageDetails | undefined {
  return pageDetailsSchema.safeParse(result).data;
}

/**
 * What the page of a tab tells now: the profile with headline, employer and place, the group, and the posts on screen with all their fields.
 * Where the person chose the side panel only, it reads on their own click alone (`isAsked`); undefined where nothing may be read, and where no
 * page of LinkedIn's answers. Never throws. The page may have moved on since: compare `url` before anything is shown.
 */
export async function readPageDetails(tabId: number, { isAsked = false } = {}): Promise<PageDetails | undefined> {
  try {
    const { mode } = await readSettings();
    if (mode !== 'annotate' && !(mode === 'panel-only' && isAsked)) return undefined;
    const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/page-details.js'] });
    return answers.map(({ result }) => parsePageDetails(result)).find(Boolean);
  } catch {
    return undefined;
  }
}
