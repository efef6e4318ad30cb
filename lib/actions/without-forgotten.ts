import type { Block } from '../domain/block';
import type { Contact, ContactId } from '../domain/contact';
import type { Identity, IdentityKey } from '../domain/identity';
import { personKeys } from '../linkedin/identities/identity-keys';
import { findBlocked, type Traces } from '../privacy/block';
import { withoutPerson } from '../privacy/without-person';
import { listContacts } from '../store/contacts';
import { database } from '../store/database';
import { listBlocks } from '../store/privacy';
import type { Backup } from '../transfer/backup';
import { fullName } from '../transfer/person-card';
import type { ImportFacts } from '../transfer/plan/plan-import';

// Who asked to be forgotten does not come back by a file. Hashes are made before any transaction: IndexedDB waits for nothing but itself.

/** What files tell without those who were forgotten, and how many those were. */
export async function withoutForgottenPeople<Facts extends ImportFacts>(facts: Facts): Promise<{ facts: Facts; forgotten: number }> {
  const blocks = await listBlocks();
  if (blocks.length === 0) return { facts, forgotten: 0 };
  const traces = facts.people.map((card): Traces => {
    const { slug, profileKey, organisation, emails } = card;
    return { keys: personKeys({ slug, profileKey }), name: fullName(card), emails, ...(organisation && { organisation }) };
  });
  const areBlocked = await findBlocked(traces, blocks);
  const people = facts.people.filter((_card, index) => !areBlocked[index]);
  return { facts: { ...facts, people }, forgotten: facts.people.length - people.length };
}

/** A backup without those who were forgotten here or, by its own word, on the device it comes from. */
export async function withoutForgottenRecords(backup: Backup): Promise<Backup> {
  const { tables } = backup;
  const ids = await blockedAmong(tables.contacts, tables.identities, [...tables.blocks, ...(await listBlocks())]);
  if (ids.length === 0) return backup;
  const kept = Object.entries(tables).map(([table, rows]) => [table, (rows as object[]).flatMap((row) => without(table, row, ids))]);
  return { ...backup, tables: Object.fromEntries(kept) as Backup['tables'] };
}

/** People of this store whom a backup says were forgotten on the device it comes from. */
export async function forgottenElsewhere({ tables }: Backup): Promise<ContactId[]> {
  const known = new Set((await listBlocks()).map(({ key }) => key));
  const news = tables.blocks.filter(({ key }) => !known.has(key));
  return news.length === 0 ? [] : blockedAmong(await listContacts(), await database.identities.toArray(), news);
}

async function blockedAmong(contacts: readonly Contact[], identities: readonly Identity[], blocks: readonly Block[]): Promise<ContactId[]> {
  const keys = new Map<string, IdentityKey[]>();
  for (const { key, subjectId } of identities) keys.set(subjectId, [...(keys.get(subjectId) ?? []), key]);
  const traces = contacts.map(({ id, name, organisation, emails }): Traces => ({
    keys: keys.get(id) ?? [],
    contactId: id,
    name,
    ...(organisation && { organisation }),
    ...(emails && { emails }),
  }));
  const areBlocked = await findBlocked(traces, blocks);
  return contacts.filter((_contact, index) => areBlocked[index]).map(({ id }) => id);
}

function without(table: string, row: object, ids: readonly ContactId[]): object[] {
  const text = JSON.stringify(row);
  let kept: object | undefined = row;
  for (const id of ids) if (kept && text.includes(id)) kept = withoutPerson(table, kept, id);
  return kept ? [kept] : [];
}
