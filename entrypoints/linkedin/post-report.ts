import { present } from '../../lib/linkedin/dom/answers';
import type { AuthorReading, PostReading } from '../../lib/linkedin/reading';
import type { PostReport } from '../../lib/messages';

type AuthorReport = NonNullable<PostReport['author']>;

/** What the panel needs of a post: its ids, who wrote it and how it starts. Undefined for a post without an id of its own. */
export function postReport({ keys, author, text, publishedAt, group }: PostReading): PostReport | undefined {
  if (keys.length === 0) return undefined;
  return present<PostReport>({
    keys: keys.slice(0, 12),
    author: author && authorReport(author),
    excerpt: text && excerpt(text),
    publishedAt,
    groupId: group?.id,
  });
}

export function authorReport({ name, kind, keys, headline }: AuthorReading): AuthorReport {
  return present<AuthorReport>({ name: atMost500(name), kind, keys: keys.slice(0, 12), headline: atMost500(headline) });
}

/** Lines from the page are as long as the page pleases; the background takes so much. */
export function atMost500<Line extends string | undefined>(line: Line): Line {
  return line?.slice(0, 500) as Line;
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 140 ? line : `${line.slice(0, 139)}…`;
}
