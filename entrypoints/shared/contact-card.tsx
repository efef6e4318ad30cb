import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Avatar } from '../../components/avatar';
import { Card } from '../../components/card';
import { circleHue } from '../../components/circle-hue';
import { DetailsForm, type Details } from '../../components/details-form';
import { IconButton } from '../../components/icon-button';
import { Menu } from '../../components/menu';
import { useTranslator } from '../../components/translator';
import { deleteContact } from '../../lib/actions/delete-contact';
import { editContact } from '../../lib/actions/edit-contact';
import type { Contact } from '../../lib/domain/contact';
import { lastContactPhrase } from '../../lib/i18n/phrases';
import { dueState } from '../../lib/rhythm/due';
import { listCircles } from '../../lib/store/circles';
import styles from './contact-card.module.css';
import { PersonRights } from './person-rights';
import { Rhythm } from './rhythm';
import { Turn } from './turn';
import { useRun } from './use-run';
import { useToday } from './use-today';

/** Who someone is, in which circle, and whether a sign of life is due. */
export function ContactCard({ contact }: { contact: Contact }) {
  const translator = useTranslator();
  const { t } = translator;
  const run = useRun();
  const today = useToday();
  const circles = useLiveQuery(listCircles);
  const [isEditing, setEditing] = useState(false);
  const [areRightsOpen, setRightsOpen] = useState(false);
  const circle = circles?.find(({ id }) => id === contact.circleId);
  const isDue = dueState(contact, today) === 'due';
  const save = async (details: Details) => {
    if (await run(() => editContact(contact.id, patchOf(details)))) setEditing(false);
  };
  if (isEditing) {
    return (
      <Card>
        <DetailsForm
          initial={contact}
          kind={contact.kind}
          submitLabel={t('common.save')}
          onSubmit={(details) => void save(details)}
          onCancel={() => setEditing(false)}
        />
      </Card>
    );
  }
  return (
    <Card>
      <div className={styles.head}>
        <Avatar name={contact.name} kind={contact.kind} hue={circle && circleHue(circle)} isDue={isDue} size="large" />
        <div className={styles.who}>
          <h1 className={styles.name}>{contact.name}</h1>
          {contact.headline && <p className={styles.line}>{contact.headline}</p>}
          <p className={styles.line}>{[contact.organisation, contact.location].filter(Boolean).join(' · ')}</p>
        </div>
        <Menu
          label={t('contact.menu')}
          trigger={(props) => <IconButton icon="more" label={t('contact.menu')} {...props} />}
          items={[
            { label: t('contact.edit'), icon: 'edit', onSelect: () => setEditing(true) },
            ...(contact.kind === 'person'
              ? [{ label: t('rights.menu'), icon: 'shield' as const, onSelect: () => setRightsOpen(true) }]
              : []),
            { label: t('contact.delete'), icon: 'trash', isDangerous: true, onSelect: () => void run(() => deleteContact(contact.id)) },
          ]}
        />
      </div>
      <p className={styles.last}>
        {contact.lastInteraction ? lastContactPhrase(contact.lastInteraction, today, translator) : t('contact.never-spoken')}
      </p>
      <Turn contact={contact} />
      {circles && <Rhythm contact={contact} circles={circles} />}
      {areRightsOpen && <PersonRights contact={contact} onClose={() => setRightsOpen(false)} />}
    </Card>
  );
}

/** Emptied fields are taken away. */
function patchOf({ name, headline, organisation, location }: Details) {
  return {
    name: name.trim(),
    headline: headline.trim() || null,
    organisation: organisation.trim() || null,
    location: location.trim() || null,
  };
}
