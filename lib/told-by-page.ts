import type { IdentityKey } from './domain/identity';
import { present } from './linkedin/dom/answers';
import type { PageDetails } from './linkedin/read-details';
import type { AuthorReading, PostReading } from './linkedin/reading';
import type { OpenRequest, PostReport } from './message-schemas';

type Keys = readonly IdentityKey[];

const share = (some: Keys, others: Keys) => some.some((key) => others.includes(key));

/** What the open profile says beside the name, where it is the profile of one of `keys`. */
export function profileWords(
  { profile }: PageDetails,
  keys: Keys,
): Pick<NonNullable<OpenRequest['person']>, 'headline' | 'organisation' | 'location'> {
  if (!profile || !share(profile.keys, keys)) return {};
  const { headline, organisation, location } = profile;
  return present({ headline, organisation, location });
}

/** The post on screen that has one of `keys`, with how it starts. Undefined where it is not on screen. */
export function postOnScreen({ posts }: PageDetails, keys: Keys): PostReport | undefined {
  const post = posts.find((each) => share(each.keys, keys));
  return post && postReport(post);
}

/** What the person clicked in the page, with what the page says of it. */
export function completeRequest(request: OpenRequest, details: PageDetails): OpenRequest {
  const { keys, person, post } = request;
  return {
    ...request,
    ...(person && { person: { ...person, ...profileWords(details, keys) } }),
    ...(post && { post: postOnScreen(details, post.keys) ?? post }),
  };
}

function postReport({ keys, author, text, publishedAt, group }: PostReading): PostReport {
  return present<PostReport>({
    keys,
    author: author && authorReport(author),
    excerpt: text && excerpt(text),
    publishedAt,
    groupId: group?.id,
  });
}

function authorReport({ name, kind, keys, headline }: AuthorReading): NonNullable<PostReport['author']> {
  return present<NonNullable<PostReport['author']>>({ name, kind, keys, headline });
}

/** How a post starts, on one line of at most 140 characters. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= 140 ? line : `${line.slice(0, 139)}…`;
}
