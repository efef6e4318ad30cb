import { z } from 'zod';
import { browser } from './browser';
import { identityKeySchema } from './domain/identity';
import type { OpenPosts } from './linkedin/posts-on-screen';

const line = z
  .string()
  .trim()
  .min(1)
  .transform((text) => text.slice(0, 500));
/** As long as LinkedIn lets a post be, and some. */
const words = z
  .string()
  .trim()
  .min(1)
  .transform((text) => text.slice(0, 10_000));
const keys = z.array(identityKeySchema).transform((all) => all.slice(0, 12));
const author = z.object({ name: line, kind: z.enum(['person', 'organisation']), keys, headline: line.exactOptional() });

/** What comes back is from LinkedIn's process and is not trusted: wrong shapes are refused, and what is longer than anyone needs is cut. */
const openPostsSchema: z.ZodType<OpenPosts> = z.object({
  url: z.url({ protocol: /^https$/u, hostname: /^www\.linkedin\.com$/u }),
  posts: z
    .array(
      z.object({
        keys,
        viralKeys: keys,
        author: author.exactOptional(),
        group: z.object({ id: z.string().regex(/^\d{1,20}$/u), name: line.exactOptional() }).exactOptional(),
        text: words.exactOptional(),
        publishedAt: z.iso.datetime().exactOptional(),
        isPromoted: z.boolean(),
        quoted: z.object({ author: author.exactOptional(), text: words.exactOptional() }).exactOptional(),
        comments: z.array(z.unknown()).transform(() => []),
      }),
    )
    .transform((posts) => posts.slice(0, 20)),
});

/** What a script in the page answered, if it has the right shape. */
export function parseOpenPosts(result: unknown): OpenPosts | undefined {
  return openPostsSchema.safeParse(result).data;
}

/**
 * The posts that a tab shows now, with all their words; nearest to the middle of the window first. Read by a script that is gone when it has answered; nothing
 * of Kring's goes into the page. In *side panel only* mode: on the person's own click alone. Undefined where no page of LinkedIn's answers. Never throws.
 */
export async function readOpenPosts(tabId: number): Promise<OpenPosts | undefined> {
  try {
    const answers = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/open-posts.js'] });
    return answers.map(({ result }) => parseOpenPosts(result)).find(Boolean);
  } catch {
    return undefined;
  }
}
