import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { findContact } from '../../lib/store/contacts';
import { ContactPanel } from '../shared/contact-panel';
import type { SubjectPerson } from '../shared/subject';
import { AddPerson } from './add-person';
import { OwnProfileView } from './own-profile-view';
import styles from './panel.module.css';
import { useMergeKnown } from './use-merge-known';

interface PersonViewProps {
  person: SubjectPerson;
  isLogging: boolean;
  isOwn: boolean;
  /** What could be said at the post at which they were clicked. */
  atPost?: ReactNode;
}

/** The person or organisation of the page: their card, or a way to add them. */
export function PersonView({ atPost, ...props }: PersonViewProps) {
  return (
    <div className={styles.stack}>
      {atPost}
      <Person {...props} />
    </div>
  );
}

function Person({ person, isLogging, isOwn }: Omit<PersonViewProps, 'atPost'>) {
  useMergeKnown(person.keys);
  const contact = useLiveQuery(async () => (await findContact(person.keys)) ?? null, [person.keys.join(' ')]);
  if (contact === undefined) return null;
  if (contact) return <ContactPanel contact={contact} isLogging={isLogging} />;
  if (isOwn) return <OwnProfileView headline={person.headline} />;
  return <AddPerson key={`${person.keys.join(' ')} ${person.name ?? ''}`} person={person} />;
}
