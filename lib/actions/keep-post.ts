import type { IdentityKey } from '../domain/identity';
import type { Post, PostId } from '../domain/post';
import { byTrust } from '../domain/identity';
import { withTokenKeys } from '../linkedin/identities/token-keys';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { listNotes } from '../store/notes';
import { change, type Change } from './change';
import { claimIdentities } from './claim-identities';
import { newRecord } from './new-record';
import type { Writer } from './writer';

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
    const [first, ...others] = await knownPosts(allKeys);
    const id = first?.id ?? newRecord<PostId>(write.now).id;
    if (!first) await write.put('posts', { ...newRecord<PostId>(write.now), ...post, id });
    for (const other of others) await join(write, other, id);
    await claimIdentities(write, { subjectKind: 'post', subjectId: id }, allKeys);
    return id;
  });
  return { postId: result, change: done };
}

/** The records these keys lead to, oldest first. */
async function knownPosts(keys: readonly IdentityKey[]): Promise<Post[]> {
  const identities = await database.identities.bulkGet(byTrust(keys));
  const ids = new Set(identities.flatMap((identity) => (identity ? [identity.subjectId as PostId] : [])));
  const posts = (await database.posts.bulkGet([...ids])).filter(isPresent);
  return posts.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
}

async function join(write: Writer, from: Post, into: PostId): Promise<void> {
  for (const note of await listNotes(from.id)) await write.put('notes', { ...note, subjectId: into });
  const identities = await database.identities.where('subjectId').equals(from.id).toArray();
  for (const identity of identities) await write.put('identities', { ...identity, subjectId: into });
  await write.put('posts', { ...from, deletedAt: write.now });
}
