import type { LoggedMoment } from '../../components/log-form';
import type { Person } from '../../components/people-picker';
import { addContact } from '../../lib/actions/add-contact';
import type { Change } from '../../lib/actions/change';
import { logInteraction } from '../../lib/actions/log-interaction';
import type { ContactId } from '../../lib/domain/contact';
import type { IdentityKey } from '../../lib/domain/identity';

/** Someone new whom the page tells more of than a name. */
export interface KnownByPage extends Person {
  keys?: readonly IdentityKey[];
  kind?: 'person' | 'organisation';
  headline?: string;
  organisation?: string;
  location?: string;
}

/** Keeps a contact moment; whoever is new is added first. */
export async function keepMoment({ people, ...moment }: LoggedMoment): Promise<{ change: Change }> {
  const contactIds: ContactId[] = [];
  for (const person of people) contactIds.push(await contactIdOf(person));
  return logInteraction({ contactIds, ...moment });
}

async function contactIdOf({ id, name, keys = [], kind = 'person', headline, organisation, location }: KnownByPage): Promise<ContactId> {
  if (id) return id as ContactId;
  const card = { ...(headline && { headline }), ...(organisation && { organisation }), ...(location && { location }) };
  const { contactId } = await addContact({ kind, name, keys, ...card });
  return contactId;
}
