import type { Contact, ContactId } from '../domain/contact';
import { byTrust, type Identity, type IdentityKey } from '../domain/identity';
import { database } from './database';
import { isPresent } from './is-present';

export async function getContact(id: ContactId): Promise<Contact | undefined> {
  const contact = await database.contacts.get(id);
  return isPresent(contact) ? contact : undefined;
}

/** In the order asked; who is not there (any more) is left out. */
export async function getContacts(ids: readonly ContactId[]): Promise<Contact[]> {
  return (await database.contacts.bulkGet([...ids])).filter(isPresent);
}

const collator = new Intl.Collator('nl', { sensitivity: 'base' });

/** Everyone, by name. */
export async function listContacts(): Promise<Contact[]> {
  const contacts = (await database.contacts.toArray()).filter(isPresent);
  return contacts.toSorted((a, b) => collator.compare(a.name, b.name));
}

/** Every key that leads to this contact, best first. */
export async function contactKeys(id: ContactId): Promise<IdentityKey[]> {
  const identities = await database.identities.where('subjectId').equals(id).toArray();
  return byTrust(identities.map(({ key }) => key));
}

/** The contact that LinkedIn calls by one of these keys, or undefined. */
export async function findContact(keys: readonly IdentityKey[]): Promise<Contact | undefined> {
  return (await findContacts([keys]))[0];
}

/**
 * The same for many at once, in the order asked: one read for all keys, one for all contacts. The most trusted key decides. A slug can pass to someone else:
 * when the page also tells a member id and the contact is known under another one, it is not the same person.
 */
export async function findContacts(keyLists: readonly (readonly IdentityKey[])[]): Promise<(Contact | undefined)[]> {
  const all = [...new Set(keyLists.flat())];
  const identities = (await database.identities.bulkGet(all)).filter((identity) => identity !== undefined);
  const byKey = new Map(identities.filter(({ subjectKind }) => subjectKind === 'contact').map((identity) => [identity.key, identity]));
  const ids = [...new Set([...byKey.values()].map(({ subjectId }) => subjectId as ContactId))];
  const contacts = new Map((await getContacts(ids)).map((contact) => [contact.id, contact]));
  return Promise.all(keyLists.map((keys) => choose(keys, byKey, contacts)));
}

async function choose(
  keys: readonly IdentityKey[],
  byKey: ReadonlyMap<IdentityKey, Identity>,
  contacts: ReadonlyMap<ContactId, Contact>,
): Promise<Contact | undefined> {
  for (const key of byTrust(keys)) {
    const identity = byKey.get(key);
    const contact = identity && contacts.get(identity.subjectId as ContactId);
    if (contact && !(await isSomeoneElse(keys, contact.id))) return contact;
  }
  return undefined;
}

const isMember = (key: IdentityKey) => key.startsWith('person:member:');

async function isSomeoneElse(keys: readonly IdentityKey[], id: ContactId): Promise<boolean> {
  const member = keys.find(isMember);
  if (!member) return false;
  const known = (await contactKeys(id)).filter(isMember);
  return known.length > 0 && !known.includes(member);
}
