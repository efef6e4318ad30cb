import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { EmptyState } from '../../components/empty-state';
import { LogForm } from '../../components/log-form';
import { Section } from '../../components/section';
import { Timeline } from '../../components/timeline';
import { useTranslator } from '../../components/translator';
import { deleteInteraction } from '../../lib/actions/delete-interaction';
import { editInteraction } from '../../lib/actions/edit-interaction';
import type { Contact, ContactId } from '../../lib/domain/contact';
import type { Interaction } from '../../lib/domain/interaction';
import { getContacts } from '../../lib/store/contacts';
import { listInteractions } from '../../lib/store/interactions';
import { ContactCard } from './contact-card';
import styles from './contact-panel.module.css';
import { Notes } from './notes';
import { Assignments } from './person/assignments';
import { Details } from './person/details';
import { momentItems } from './person/moment-items';
import { Gifts } from './person/gifts';
import { Promises } from './person/promises';
import { Reach } from './person/reach';
import { Wishes } from './person/wishes';
import { QuickLog } from './quick-log';
import { usePeopleSearch } from './use-people-search';
import { useRun } from './use-run';
import { useToday } from './use-today';

interface ContactPanelProps {
  contact: Contact;
  /** The person came to log: the caret stands in the line of text. */
  isLogging?: boolean;
}

/** Everything about someone: card, log, notes, contact moments. */
export function ContactPanel({ contact, isLogging = false }: ContactPanelProps) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const interactions = useLiveQuery(() => listInteractions(contact.id), [contact.id]);
  const [edited, setEdited] = useState<Interaction>();
  return (
    <div className={styles.panel}>
      <ContactCard contact={contact} />
      <Section title={t('log.title')}>
        <QuickLog key={contact.id} people={[{ id: contact.id, name: contact.name }]} {...(isLogging && { focus: 'text' })} />
      </Section>
      <Section title={t('note.title')}>
        <Notes key={contact.id} subjectKind="contact" subjectId={contact.id} />
      </Section>
      {contact.kind === 'person' && (
        <>
          <Promises contactId={contact.id} />
          <Details contactId={contact.id} />
          <Gifts contactId={contact.id} />
          <Reach key={contact.id} contact={contact} />
          <Wishes contact={contact} />
          <Assignments contactId={contact.id} />
        </>
      )}
      <Section title={t('timeline.title')} count={interactions?.length || undefined}>
        {interactions?.length === 0 && <EmptyState icon="clock" title={t('contact.never-spoken')} text={t('timeline.empty')} />}
        <Timeline
          interactions={interactions ?? []}
          today={today}
          othersAt={({ contactIds }) => contactIds.length - 1}
          onEdit={setEdited}
          onDelete={({ id }) => void run(() => deleteInteraction(id))}
          moreItems={(moment) => momentItems(moment, today, translator, run)}
        />
      </Section>
      {edited && <EditMoment interaction={edited} onClose={() => setEdited(undefined)} />}
    </div>
  );
}

function EditMoment({ interaction, onClose }: { interaction: Interaction; onClose: () => void }) {
  const { t } = useTranslator();
  const run = useRun();
  const today = useToday();
  const { text, search, suggestions } = usePeopleSearch();
  const people = useLiveQuery(() => getContacts(interaction.contactIds), [interaction.id]);
  if (!people) return null;
  return (
    <Dialog title={t('timeline.edit')} onClose={onClose} actions={<Button onClick={onClose}>{t('common.cancel')}</Button>}>
      <LogForm
        today={today}
        people={people.map(({ id, name }) => ({ id, name }))}
        initial={interaction}
        suggestions={suggestions.filter(({ id }) => id)}
        searchText={text}
        onSearch={search}
        submitLabel={t('common.save')}
        onSubmit={async ({ people: chosen, channel, day, text: line }) => {
          const contactIds = chosen.flatMap(({ id }) => (id ? [id as ContactId] : []));
          const isKept = await run(() => editInteraction(interaction.id, { contactIds, channel, day, text: line ?? null }));
          if (isKept) onClose();
          return isKept;
        }}
      />
    </Dialog>
  );
}
