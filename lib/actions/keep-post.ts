import type { IdentityKey } from '../domain/identity';
import type { Post, PostId } from '../domain/post';
import { withTokenKeys } from '../linkedin/identities/token-keys';
import { change, type Change } from './change';
import { claimIdentities } from './claim-identities';
import { knownPosts } from './merge-known';
import { mergePosts } from './merge-posts';
import { newRecord } from './new-record';

/** A post as the page or the address tells it. */
export interface NewPost extends Pick<Post, 'url' | 'authorName' | 'authorKeys' | 'excerpt' | 'publishedOn'> {
  keys: readonly IdentityKey[];
}

/**
 * Keeps a post, so that a note can stand at it, and returns its record. LinkedIn gives one post several ids: whichever leads to a record decides, and records
 * that turn out to be one post are joined into the oldest, notes and all; undo takes them apart again.
 */
export async function keepPost({ keys, ...post }: NewPost): Promise<{ postId: PostId; change: Change }> {
  // Before the transaction: hashing is not the store's, and waiting for it would end the transaction.
  const allKeys = await withTokenKeys(keys);
  const { result, change: done } = await change({ key: 'change.keep-post', values: { name: post.authorName ?? '' } }, async (write) => {
    const known = await knownPosts(allKeys);
    const [first] = known;
    const id = first?.id ?? newRecord<PostId>(write.now).id;
    if (!first) await write.put('posts', { ...newRecord<PostId>(write.now), ...post, id });
    await mergePosts(write, known);
    await claimIdentities(write, { subjectKind: 'post', subjectId: id }, allKeys);
    return id;
  });
  return { postId: result, change: done };
}
