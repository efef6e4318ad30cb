import type { Circle, CircleId } from '../domain/circle';
import type { Contact, ContactId } from '../domain/contact';
import type { Interaction, InteractionId } from '../domain/interaction';
import type { ChangedTable } from '../domain/change';
import type { Rows } from './writer';
import { RecordGoneError } from '../errors';
import { getContact } from '../store/contacts';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';

/** The contact, or RecordGoneError. */
export async function requireContact(id: ContactId): Promise<Contact> {
  return required(await getContact(id));
}

/** The contact moment, or RecordGoneError. */
export async function requireInteraction(id: InteractionId): Promise<Interaction> {
  return required(await database.interactions.get(id));
}

/** The circle, or RecordGoneError. */
export async function requireCircle(id: CircleId): Promise<Circle> {
  return required(await database.circles.get(id));
}

/** The row of any other table, or RecordGoneError. */
export async function requireRow<Table extends Exclude<ChangedTable, 'identities' | 'rules' | 'register' | 'sightings' | 'blocks'>>(
  table: Table,
  id: string,
): Promise<Rows[Table]> {
  return required((await database.table(table).get(id)) as Rows[Table] | undefined);
}

function required<Row extends { deletedAt?: string }>(row: Row | undefined): Row {
  if (!isPresent(row)) throw new RecordGoneError();
  return row;
}
