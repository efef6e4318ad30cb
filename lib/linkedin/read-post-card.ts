import type { IdentityKey } from '../domain/identity';
import { ask } from './dom/answers';
import { adapterOf } from './engines/post-adapters';
import type { ReadPost } from './engines/post-adapter';
import { uniqueKeys } from './identities/identity-keys';
import { publishedAt } from './identities/published-at';
import type { PageKind } from './reading';
import { classifyUrl } from './urls';

/** Ids of one post are given out within half a minute (dom.md, section 5). */
const sameMoment = 60_000;

/** What the page that shows the card calls itself: its screens do, and the old app's feed. */
const screens: Partial<Record<PageKind, RegExp>> = { group: /group/iu, post: /update|detail|post/iu };

/** After in-app navigation the address may be ahead: the card can still be one of the page before. */
function isOfPage(card: Element, kind: PageKind): boolean {
  const screen = card.closest('[data-sdui-screen], #voyager-feed');
  return screen === null || screens[kind]?.test(screen.getAttribute('data-sdui-screen') ?? '') === true;
}

const kindOf = (key: IdentityKey) => key.slice(0, key.lastIndexOf(':'));

/** Whether the address names this post: by one of its keys; or by an id of another kind, from the same moment. */
function isNamed(keys: readonly IdentityKey[], named: readonly IdentityKey[]): boolean {
  if (named.some((key) => keys.includes(key))) return true;
  if (named.some((key) => keys.some((own) => kindOf(own) === kindOf(key)))) return false;
  const [own, other] = [publishedAt(keys), publishedAt(named)];
  return own !== undefined && other !== undefined && Math.abs(Date.parse(own) - Date.parse(other)) < sameMoment;
}

/** A groupPost's id begins with the group's. */
function groupIn(keys: readonly IdentityKey[]): string | undefined {
  return keys.map((key) => /^post:group-post:(\d+)-/u.exec(key)?.[1]).find(Boolean);
}

/** On a page of its own a post has the ids of the address; on a group's page it is known to be in that group. */
export function withAddress({ post, signals }: ReadPost, card: Element, url: string): ReadPost {
  const { kind, groupId, postKeys } = classifyUrl(url);
  const isHere = isOfPage(card, kind);
  const keys = isHere && kind === 'post' && isNamed(post.keys, postKeys) ? uniqueKeys([...post.keys, ...postKeys]) : post.keys;
  const group = post.group ? undefined : ask({ 'group-post-id': () => groupIn(keys), url: () => (isHere ? groupId : undefined) });
  if (!group) return { post: { ...post, keys }, signals };
  return { post: { ...post, keys, group: { id: group.value } }, signals: { ...signals, 'post.group': group.signal } };
}

/** Which post one card (of `findPostCards`) shows, and whose, with what the page's `url` adds. Fields the page does not tell are absent. */
export function readPostCard(card: Element, url = ''): ReadPost {
  return withAddress(adapterOf(card).readCard(card), card, url);
}
