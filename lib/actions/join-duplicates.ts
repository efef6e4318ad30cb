import type { Circle, CircleId } from '../domain/circle';
import type { Contact, ContactId } from '../domain/contact';
import type { Identity } from '../domain/identity';
import type { PostId } from '../domain/post';
import { fold } from '../search/fold';
import { listCircles } from '../store/circles';
import { getContacts } from '../store/contacts';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { mergeInto, moveKept } from './merge-contacts';
import { mergePosts } from './merge-posts';
import { patched } from './patched';
import type { Writer } from './writer';

interface Dated {
  id: string;
  createdAt: string;
}

const oldestFirst = (a: Dated, b: Dated) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id);

/**
 * What two devices made apart and is the same becomes one, inside the change that brings them together: people and posts whom LinkedIn calls by one key, and circles
 * of one name. The older stays, so that every device decides alike. `incoming`: what the other device has.
 */
export async function joinDuplicates(
  write: Writer,
  { identities, circles }: { identities: readonly Identity[]; circles: readonly Circle[] },
): Promise<void> {
  const own = await database.identities.bulkGet(identities.map(({ key }) => key));
  for (const [index, theirs] of identities.entries()) {
    const mine = own[index];
    if (!mine || (mine.subjectId === theirs.subjectId && mine.createdAt <= theirs.createdAt)) continue;
    if (mine.subjectKind === theirs.subjectKind && mine.subjectId !== theirs.subjectId) await joinSubjects(write, mine, theirs);
    await settleIdentity(write, mine.key, theirs);
  }
  await followMerged(write);
  await joinCircles(write, new Set(circles.map(({ id }) => id)));
}

async function joinSubjects(write: Writer, mine: Identity, theirs: Identity): Promise<void> {
  const ids = [mine.subjectId, theirs.subjectId];
  if (mine.subjectKind === 'post') {
    const posts = (await database.posts.bulkGet(ids as PostId[])).filter(isPresent).toSorted(oldestFirst);
    if (posts.length > 1) await mergePosts(write, posts);
  }
  if (mine.subjectKind === 'contact') {
    const [into, from] = (await getContacts(ids as ContactId[])).toSorted(oldestFirst);
    if (into && from) await mergeInto(write, into, from);
  }
}

/** A key leads to whom it led to first, except to someone who is not there any more. */
async function settleIdentity(write: Writer, key: Identity['key'], theirs: Identity): Promise<void> {
  const mine = await database.identities.get(key);
  if (!mine) return;
  const createdAt = mine.createdAt < theirs.createdAt ? mine.createdAt : theirs.createdAt;
  const [isMineThere, isTheirsThere] = [await isThere(mine), await isThere(theirs)];
  const isOlder =
    oldestFirst({ id: mine.subjectId, createdAt: mine.createdAt }, { id: theirs.subjectId, createdAt: theirs.createdAt }) <= 0;
  const kept = isMineThere === isTheirsThere ? (isOlder ? mine : theirs) : isMineThere ? mine : theirs;
  await write.restoreAll('identities', [{ ...kept, createdAt }]);
}

async function isThere({ subjectKind, subjectId }: Identity): Promise<boolean> {
  const table = ({ contact: 'contacts', post: 'posts', group: 'groups' } as const)[subjectKind];
  return isPresent((await database.table(table).get(subjectId)) as { deletedAt?: string } | undefined);
}

/** What came for a card that had become part of another goes on to that one; a card that was edited meanwhile becomes part of it again. */
async function followMerged(write: Writer): Promise<void> {
  const merged = (await database.contacts.toArray()).filter(({ mergedInto }) => mergedInto !== undefined);
  for (const from of merged.toSorted(oldestFirst)) {
    const into = await targetOf(from);
    if (!into) continue;
    if (from.deletedAt === undefined) await mergeInto(write, into, from);
    else await moveKept(write, from.id, into.id);
  }
}

async function targetOf(from: Contact): Promise<Contact | undefined> {
  const passed = new Set([from.id]);
  let next = from.mergedInto;
  while (next !== undefined && !passed.has(next)) {
    passed.add(next);
    const target: Contact | undefined = await database.contacts.get(next);
    if (!target || target.deletedAt === undefined) return target;
    next = target.mergedInto;
  }
  return undefined;
}

/** Of one name, and one of them unknown to the other device: two of one name on one device are the person's own wish. */
async function joinCircles(write: Writer, theirs: ReadonlySet<CircleId>): Promise<void> {
  const named = Map.groupBy(await listCircles(), ({ name }) => fold(name));
  for (const circles of named.values()) {
    if (circles.every(({ id }) => theirs.has(id)) || circles.every(({ id }) => !theirs.has(id))) continue;
    const [kept, ...others] = circles.toSorted(oldestFirst);
    for (const other of kept ? others : []) {
      const members = await database.contacts.where('circleId').equals(other.id).toArray();
      await write.putAll(
        'contacts',
        members.map((member) => patched<Contact>(member, { circleId: kept?.id ?? null })),
      );
      await write.put('circles', { ...other, deletedAt: write.now });
    }
  }
}
