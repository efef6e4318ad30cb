import { byTrust, type IdentityKey } from '../domain/identity';
import type { Post, PostId } from '../domain/post';
import { database } from './database';
import { isPresent } from './is-present';

/** The kept post that LinkedIn calls by one of these keys, or undefined. */
export async function findPost(keys: readonly IdentityKey[]): Promise<Post | undefined> {
  return (await findPosts([keys]))[0];
}

/** The same for many at once, in the order asked. */
export async function findPosts(keyLists: readonly (readonly IdentityKey[])[]): Promise<(Post | undefined)[]> {
  const identities = (await database.identities.bulkGet([...new Set(keyLists.flat())])).filter((identity) => identity !== undefined);
  const byKey = new Map(
    identities.filter(({ subjectKind }) => subjectKind === 'post').map(({ key, subjectId }) => [key, subjectId as PostId]),
  );
  const posts = new Map((await database.posts.bulkGet([...new Set(byKey.values())])).filter(isPresent).map((post) => [post.id, post]));
  return keyLists.map((keys) => {
    const ids = byTrust(keys).flatMap((key) => byKey.get(key) ?? []);
    return ids.map((id) => posts.get(id)).find((post) => post !== undefined);
  });
}
