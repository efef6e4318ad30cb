import type { IdentityKey } from '../domain/identity';
import { adapterOf } from './engines/post-adapters';
import type { ReadPost } from './engines/post-adapter';
import { uniqueKeys } from './identities/identity-keys';
import { publishedAt } from './identities/published-at';
import { classifyUrl } from './urls';

/** Ids of one post are given out within half a minute (dom.md, section 5). */
const sameMoment = 60_000;

/** Whether the address names this post: by one of its keys, or by an id from the same moment. The page may lag behind the address. */
function isNamed(keys: readonly IdentityKey[], named: readonly IdentityKey[]): boolean {
  if (named.some((key) => keys.includes(key))) return true;
  const [own, other] = [publishedAt(keys), publishedAt(named)];
  return own !== undefined && other !== undefined && Math.abs(Date.parse(own) - Date.parse(other)) < sameMoment;
}

/** On a group's page a post is known to be in that group; on a page of its own it has the ids of the address. */
export function withAddress(read: ReadPost, url: string): ReadPost {
  const { kind, groupId, postKeys } = classifyUrl(url);
  const { post, signals } = read;
  if (kind === 'post' && isNamed(post.keys, postKeys)) return { post: { ...post, keys: uniqueKeys([...post.keys, ...postKeys]) }, signals };
  if (!groupId || post.group) return read;
  return { post: { ...post, group: { id: groupId } }, signals: { ...signals, 'post.group': 'url' } };
}

/** What one card (of `findPostCards`) says, with what the page's `url` adds. Its comments are read apart. Fields the page does not tell are absent. */
export function readPostCard(card: Element, url = ''): ReadPost {
  return withAddress(adapterOf(card).readCard(card), url);
}
