import { useLiveQuery } from 'dexie-react-hooks';
import type { ReactNode } from 'react';
import { Card } from '../../components/card';
import { ContactRow } from '../../components/contact-row';
import { EmptyState } from '../../components/empty-state';
import { useTranslator } from '../../components/translator';
import type { Contact } from '../../lib/domain/contact';
import { agoPhrase, duePhrase } from '../../lib/i18n/phrases';
import { listCircles } from '../../lib/store/circles';
import { listDue } from '../../lib/store/due';
import { countEverything } from '../../lib/store/counts';
import { useToday } from './use-today';

interface DueListProps {
  limit?: number;
  onOpen: (contact: Contact) => void;
  actions: (contact: Contact) => ReactNode;
}

/** Who is due for a sign of life, longest first. */
export function DueList({ limit, onOpen, actions }: DueListProps) {
  const translator = useTranslator();
  const { t } = translator;
  const today = useToday();
  const due = useLiveQuery(() => listDue(today, limit), [today, limit]);
  const circles = useLiveQuery(listCircles);
  const counts = useLiveQuery(countEverything);
  if (!due || !circles || !counts) return null;
  if (due.length === 0) {
    const isEmpty = counts.contacts === 0;
    return (
      <EmptyState
        icon={isEmpty ? 'add' : 'check'}
        title={t(isEmpty ? 'due-list.no-people' : 'due-list.none')}
        text={t(isEmpty ? 'due-list.no-people-text' : 'due-list.none-text', { count: counts.contacts })}
      />
    );
  }
  return (
    <Card isFlush>
      <ul>
        {due.map((contact) => (
          <ContactRow
            key={contact.id}
            contact={contact}
            circle={circles.find(({ id }) => id === contact.circleId)}
            isDue
            detail={[
              duePhrase(contact, today, translator),
              contact.lastInteraction && t('due-list.last', { ago: agoPhrase(contact.lastInteraction.day, today, translator) }),
            ]
              .filter(Boolean)
              .join(' · ')}
            onOpen={() => onOpen(contact)}
            actions={actions(contact)}
          />
        ))}
      </ul>
    </Card>
  );
}
