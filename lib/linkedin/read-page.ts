import { findComments } from './comments';
import { engineOf } from './engine';
import type { ReadPost } from './engines/post-adapter';
import { publicComments } from './engines/public/comments';
import { publicPosts, publicWords } from './engines/public/post';
import { readPublicProfile } from './engines/public/profile';
import { findPostCards } from './find-post-cards';
import { findPeople } from './people';
import { readGroup } from './read-group';
import { readPost, withWords } from './read-post';
import { withAddress } from './read-post-card';
import { readProfile } from './read-profile';
import type { GroupReading, PageKind, PageReading, PostReading, Signals } from './reading';
import { classifyUrl } from './urls';

/** Kinds whose page has nothing of anyone's. */
const emptyKinds: ReadonlySet<PageKind> = new Set(['login', 'not-found', 'messaging']);

/** What people who are not logged in may see. */
const publicKinds: ReadonlySet<PageKind> = new Set(['profile', 'post']);

/** With its comments, and with the group's name where the page tells it. */
function completed(card: Element, { post }: ReadPost, page: GroupReading | undefined, isPublic: boolean): PostReading {
  const comments = isPublic ? findComments(card, publicComments) : findComments(card);
  const group = post.group && page?.id === post.group.id ? { ...page, ...post.group } : post.group;
  return { ...post, ...(group && { group }), comments: comments.map(({ comment }) => comment) };
}

function readPublicPost(card: Element, url: string): ReadPost {
  return withWords(withAddress(publicPosts.readCard(card), card, url), publicWords(card));
}

/** How often each signal answered would be too much: of the posts, the first that has a field says which signal told it. */
function firstSignals(signals: readonly Signals[]): Signals {
  return Object.assign({}, ...signals.toReversed());
}

/** Everything the readers make of a page; logged-out pages too, which the content script leaves alone. Never changes the page. */
export function readPage(document: Document, url: string): PageReading {
  const { kind } = classifyUrl(url);
  const engine = engineOf(document);
  const isPublic = engine === 'public';
  const nothing: PageReading = { kind, engine, posts: [], people: [], signals: {} };
  if (emptyKinds.has(kind) || (isPublic && !publicKinds.has(kind))) return nothing;
  const cards = isPublic ? publicPosts.findCards(document) : findPostCards(document);
  const read = cards.map((card) => (isPublic ? readPublicPost(card, url) : readPost(card, url)));
  const profile = isPublic ? readPublicProfile(document, url) : readProfile(document, url);
  const group = readGroup(document, url);
  return {
    ...nothing,
    ...(profile && { profile: profile.profile }),
    ...(group && { group: group.group }),
    posts: read.map((post, index) => completed(cards[index] as Element, post, group?.group, isPublic)),
    people: findPeople(document, url).map(({ person }) => person),
    signals: { ...profile?.signals, ...group?.signals, ...firstSignals(read.map(({ signals }) => signals)) },
  };
}
