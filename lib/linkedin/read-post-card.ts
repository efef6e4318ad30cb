import { adapterOf } from './engines/post-adapters';
import type { ReadPost } from './engines/post-adapter';
import { classifyUrl } from './urls';

/**
 * What one card (of `findPostCards`) says. With the page's `url`, a post on a group's page is known to be in that group.
 * Fields the page does not tell are absent.
 */
export function readPostCard(card: Element, url?: string): ReadPost {
  const read = adapterOf(card).readCard(card);
  const groupId = url === undefined ? undefined : classifyUrl(url).groupId;
  if (groupId === undefined || read.post.group !== undefined) return read;
  return { post: { ...read.post, group: { id: groupId } }, signals: { ...read.signals, 'post.group': 'url' } };
}
