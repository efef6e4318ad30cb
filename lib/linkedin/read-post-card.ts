import type { IdentityKey } from '../domain/identity';
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

/** On a group's page a post is known to be in that group; on a page of its own it has the ids of the address. */
export function withAddress(read: ReadPost, card: Element, url: string): ReadPost {
  const { kind, groupId, postKeys } = classifyUrl(url);
  const { post, signals } = read;
  if (!isOfPage(card, kind)) return read;
  if (kind === 'post' && isNamed(post.keys, postKeys)) return { post: { ...post, keys: uniqueKeys([...post.keys, ...postKeys]) }, signals };
  if (!groupId || post.group) return read;
  return { post: { ...post, group: { id: groupId } }, signals: { ...signals, 'post.group': 'url' } };
}

/** What one card (of `findPostCards`) says, with what the page's `url` adds. Its comments are read apart. Fields the page does not tell are absent. */
export function readPostCard(card: Element, url = ''): ReadPost {
  return withAddress(adapterOf(card).readCard(card), card, url);
}
