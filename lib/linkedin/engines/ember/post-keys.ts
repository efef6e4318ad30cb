import type { ActorLink } from '../../dom/actor-link';
import { ask } from '../../dom/answers';
import { uniqueKeys } from '../../identities/identity-keys';
import { postKeysIn } from '../../identities/post-urn';
import type { PostKeys } from '../compose-post';
import { commentsOf } from './parts';

/**
 * `data-urn` is the id of the *update*: of a comment or like, when a header says that someone commented or liked. The
 * thread of an open comment always is the post's own (dom.md, 4.3). A header that names no one ("Suggested", "New in
 * group …") is no such event, unless a comment is shown with it; nor is "Grace and 12 others follow <author>". `author` is the author's slug.
 */
export function postKeysOf(card: Element, header: ActorLink[] | undefined, author: string | undefined): PostKeys {
  const update = postKeysIn(card.getAttribute('data-urn') ?? card.getAttribute('data-id') ?? '');
  const threads = uniqueKeys(commentsOf(card).flatMap((comment) => postKeysIn(comment.getAttribute('data-id') ?? '')));
  const named = new Set(header?.filter(({ kind }) => kind !== 'group').map(({ slug }) => slug));
  const areFollowers = named.size > 1 && named.has(author);
  const isEvent = header !== undefined && (threads.length > 0 || (named.size > 0 && !areFollowers));
  const keys = isEvent ? threads : uniqueKeys([...update, ...threads]);
  const viralKeys = isEvent ? update.filter((key) => !keys.includes(key)) : [];
  return { keys, viralKeys, answer: ask({ [isEvent ? 'ember-comment-thread' : 'ember-urn']: () => keys }) };
}
