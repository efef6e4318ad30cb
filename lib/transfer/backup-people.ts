import type { ContactId } from '../domain/contact';
import { isProfileKey } from '../linkedin/identities/profile-key';
import type { BackupRows } from './backup';
import { splitName } from './people/split-name';
import { emptyCard, type PersonCard } from './person-card';

const isPresent = ({ deletedAt }: { deletedAt?: string | undefined }) => deletedAt === undefined;

/** The store's people as cards, with their notes, circle and last contact: for every format that is no backup. */
export function storePeople(store: Parameters<typeof cardsOfStore>[0]): PersonCard[] {
  return cardsOfStore(store).map(({ card }) => card);
}

/** The same, each with the id of its contact. */
export function cardsOfStore({
  contacts,
  identities,
  notes,
  circles,
}: Pick<BackupRows, 'contacts' | 'identities' | 'notes' | 'circles'>): { id: ContactId; card: PersonCard }[] {
  const keys = Map.groupBy(identities, ({ subjectId }) => subjectId);
  const written = Map.groupBy(notes.filter(isPresent), ({ subjectId }) => subjectId);
  const circleNames = new Map(circles.filter(isPresent).map(({ id, name }) => [id, name]));
  return contacts
    .filter((contact) => contact.kind === 'person' && isPresent(contact))
    .map((contact) => {
      const circle = contact.circleId && circleNames.get(contact.circleId);
      const ownKeys = (keys.get(contact.id) ?? []).map(({ key }) => key);
      const own = (written.get(contact.id) ?? []).toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
      const { firstName, lastName } = splitName(contact.name);
      const card = {
        ...emptyCard(firstName, lastName),
        emails: contact.emails ?? [],
        phones: contact.phones ?? [],
        websites: contact.websites ?? [],
        labels: [...(circle === undefined ? [] : [circle]), ...(contact.tags ?? [])],
        notes: own.map(({ text }) => text),
        ...(contact.organisation !== undefined && { organisation: contact.organisation }),
        ...(contact.headline !== undefined && { position: contact.headline }),
        ...(contact.location !== undefined && { location: contact.location }),
        ...(contact.birthday !== undefined && { birthday: contact.birthday }),
        ...(contact.connectedOn !== undefined && { connectedOn: contact.connectedOn }),
        ...(contact.lastInteraction && { lastContactOn: contact.lastInteraction.day }),
        ...(contact.cadenceDays !== undefined && { cadenceDays: contact.cadenceDays }),
        ...linkOf(ownKeys),
      };
      return { id: contact.id, card };
    });
}

function linkOf(keys: readonly string[]): Pick<PersonCard, 'slug' | 'profileKey'> {
  const valueOf = (prefix: string) => keys.find((key) => key.startsWith(prefix))?.slice(prefix.length);
  const slug = valueOf('person:slug:');
  const profileKey = valueOf('person:profile-key:');
  return { ...(slug !== undefined && { slug }), ...(profileKey !== undefined && isProfileKey(profileKey) && { profileKey }) };
}
