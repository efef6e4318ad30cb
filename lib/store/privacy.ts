import type { Block } from '../domain/block';
import type { Contact, ContactId } from '../domain/contact';
import { defaultRegister, registerSchema, type Register } from '../domain/register';
import { getContact } from './contacts';
import { database } from './database';
import { isPresent } from './is-present';

/** What the person wrote in their register; the examples where they wrote nothing. */
export async function readRegister(): Promise<Register> {
  const stored = await database.register.get('register');
  return stored ? registerSchema.parse(stored) : defaultRegister;
}

export function listBlocks(): Promise<Block[]> {
  return database.blocks.toArray();
}

/** Everyone who is in Kring, in no order: for the yearly review. */
export async function listForReview(): Promise<Contact[]> {
  return (await database.contacts.toArray()).filter(isPresent);
}

/** Everything that is kept at one person, by table; undefined when they are not there (any more). What was deleted is not in it. */
export async function readPersonFile(id: ContactId): Promise<{ contact: Contact; tables: Record<string, object[]> } | undefined> {
  const contact = await getContact(id);
  if (!contact) return undefined;
  const found = await Promise.all(
    database.tables
      .filter(({ name }) => name !== 'changes' && name !== 'contacts')
      .map(async ({ name, schema }) => {
        const index = ['subjectId', 'contactId', 'contactIds'].find((each) => schema.idxByName[each]);
        const rows = index ? await database.table(name).where(index).equals(id).toArray() : await scan(name, id);
        return [name, (rows as { deletedAt?: string }[]).filter(isPresent)] as const;
      }),
  );
  return { contact, tables: Object.fromEntries(found.filter(([, rows]) => rows.length > 0)) };
}

/** Tables without an index by person are small: rows that name the person. */
async function scan(table: string, id: ContactId): Promise<object[]> {
  return (await database.table(table).toArray()).filter((row: object) => JSON.stringify(row).includes(id));
}
