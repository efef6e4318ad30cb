import { present } from '../../lib/linkedin/dom/answers';
import type { AuthorReading, PostReading } from '../../lib/linkedin/reading';
import type { PostReport } from '../../lib/messages';

type AuthorReport = NonNullable<PostReport['author']>;

/** Which post it is and who wrote it. Undefined for a post without an id of its own. */
export function postReport({ keys, author, publishedAt, group }: PostReading): PostReport | undefined {
  if (keys.length === 0) return undefined;
  return present<PostReport>({ keys: keys.slice(0, 12), author: author && authorReport(author), publishedAt, groupId: group?.id });
}

function authorReport({ name, kind, keys, headline }: AuthorReading): AuthorReport {
  return present<AuthorReport>({ name: atMost500(name), kind, keys: keys.slice(0, 12), headline: atMost500(headline) });
}

/** Lines from the page are as long as the page pleases; the background takes so much. */
export function atMost500<Line extends string | undefined>(line: Line): Line {
  return line?.slice(0, 500) as Line;
}
