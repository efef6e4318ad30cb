import type { Contact, ContactId } from '../domain/contact';
import { byTrust, type IdentityKey } from '../domain/identity';
import type { Post, PostId } from '../domain/post';
import { withTokenKeys } from '../linkedin/identities/token-keys';
import { contactKeys, getContacts } from '../store/contacts';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { change, type Change } from './change';
import { mergeContacts } from './merge-contacts';
import { mergePosts } from './merge-posts';

/**
 * A page shows that these keys are one person or one post: where they lead to two records, those are merged into the older one. Undefined when there is nothing
 * to merge, and when the person undid this very merge before. Three records are merged on two visits.
 */
export async function mergeKnown(keys: readonly IdentityKey[]): Promise<Change | undefined> {
  const [contact, otherContact] = await knownContacts(keys);
  if (contact && otherContact)
    return (await wasUndone(contact.id, otherContact.id)) ? undefined : mergeContacts(contact.id, otherContact.id);
  const posts = await knownPosts(await withTokenKeys(keys));
  const [post, other] = posts;
  if (!post || !other || (await wasUndone(post.id, other.id))) return undefined;
  return (await change({ key: 'change.merge-posts', values: { name: post.authorName ?? '' } }, (write) => mergePosts(write, [post, other])))
    .change;
}

interface Dated {
  id: string;
  createdAt: string;
}

const oldestFirst = (a: Dated, b: Dated) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

async function subjects<Id extends string>(keys: readonly IdentityKey[], kind: 'contact' | 'post'): Promise<Id[]> {
  const identities = await database.identities.bulkGet(byTrust(keys));
  return [...new Set(identities.flatMap((identity) => (identity?.subjectKind === kind ? [identity.subjectId as Id] : [])))];
}

/** The posts these keys lead to, oldest first. */
export async function knownPosts(keys: readonly IdentityKey[]): Promise<Post[]> {
  const posts = await database.posts.bulkGet(await subjects<PostId>(keys, 'post'));
  return posts.filter(isPresent).toSorted(oldestFirst);
}

/** A slug can pass to someone else: whoever is known under another member id than the page's is not meant. */
async function knownContacts(keys: readonly IdentityKey[]): Promise<Contact[]> {
  const isMember = (key: IdentityKey) => key.startsWith('person:member:');
  const member = keys.find(isMember);
  const found = await getContacts(await subjects<ContactId>(keys, 'contact'));
  const members = await Promise.all(found.map(async ({ id }) => (await contactKeys(id)).filter(isMember)));
  const isSame = (own: IdentityKey[]) => own.length === 0 || member === undefined || own.includes(member);
  return found.filter((_contact, index) => isSame(members[index] ?? [])).toSorted(oldestFirst);
}

/** What the person took back is not done again. */
async function wasUndone(...ids: string[]): Promise<boolean> {
  const changes = await database.changes
    .filter(({ label, undoneAt }) => undoneAt !== undefined && label.key.startsWith('change.merge-'))
    .toArray();
  const touched = changes.map(
    ({ entries }) => new Set(entries.flatMap(({ key, before, after }) => [key, before?.['subjectId'], after?.['subjectId']])),
  );
  return touched.some((touchedIds) => ids.every((id) => touchedIds.has(id)));
}
