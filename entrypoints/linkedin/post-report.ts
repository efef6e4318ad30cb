import type { AuthorReading, PostReading } from '../../lib/linkedin/reading';
import type { PostReport } from '../../lib/messages';

type AuthorReport = NonNullable<PostReport['author']>;

/** What the panel needs of a post: its ids, who wrote it and how it starts. Undefined for a post without an id of its own. */
export function postReport({ keys, author, text, publishedAt, group }: PostReading): PostReport | undefined {
  if (keys.length === 0) return undefined;
  return {
    keys: keys.slice(0, 12),
    ...(author && { author: authorReport(author) }),
    ...(text && { excerpt: excerpt(text) }),
    ...(publishedAt && { publishedAt }),
    ...(group && { groupId: group.id }),
  };
}

export function authorReport({ name, kind, keys, headline }: AuthorReading): AuthorReport {
  return { name: name.slice(0, 500), kind, keys: keys.slice(0, 12), ...(headline && { headline: headline.slice(0, 500) }) };
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 140 ? line : `${line.slice(0, 139)}…`;
}
