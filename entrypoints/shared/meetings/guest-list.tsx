import { useLiveQuery } from 'dexie-react-hooks';
import { Card } from '../../../components/card';
import { useTranslator } from '../../../components/translator';
import type { Contact, ContactId } from '../../../lib/domain/contact';
import { guestGroups, type EditedGuest } from '../../../lib/meetings/guest-draft';
import { listContacts } from '../../../lib/store/contacts';
import { GuestRow } from './guest-row';
import styles from './meetings.module.css';

interface GuestListProps {
  guests: EditedGuest[];
  /** The day has come: one can say whom one spoke to. */
  isPast: boolean;
  onChange: (guests: EditedGuest[]) => void;
}

/** The guests: first those about whom there is a choice to make, then whom the person knows, then the others. */
export function GuestList({ guests, isPast, onChange }: GuestListProps) {
  const { t } = useTranslator();
  const contacts = useLiveQuery(async () => new Map((await listContacts()).map((contact) => [contact.id, contact])));
  if (!contacts || guests.length === 0) return null;
  const groups = guestGroups(guests);
  const put = (key: string, next: EditedGuest | undefined) =>
    onChange(guests.flatMap((guest) => (guest.key === key ? (next ? [next] : []) : [guest])));
  return (['doubtful', 'known', 'unknown'] as const).map(
    (group) =>
      groups[group].length > 0 && (
        <section key={group} className={styles.group} aria-label={t(`meetings.group-${group}`, { count: groups[group].length })}>
          <h3 className={styles.groupTitle}>{t(`meetings.group-${group}`, { count: groups[group].length })}</h3>
          <Card isFlush>
            <ul>
              {groups[group].map((guest) => (
                <GuestRow
                  key={guest.key}
                  guest={guest}
                  contact={guest.contactId && contacts.get(guest.contactId)}
                  candidates={candidatesOf(guest, contacts)}
                  isPast={isPast}
                  onChange={(next) => put(guest.key, next)}
                />
              ))}
            </ul>
          </Card>
        </section>
      ),
  );
}

function candidatesOf({ candidates }: EditedGuest, contacts: ReadonlyMap<ContactId, Contact>): Contact[] {
  return candidates?.flatMap((id) => contacts.get(id) ?? []) ?? [];
}
