import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { IconButton } from '../../components/icon-button';
import { useTranslator } from '../../components/translator';
import type { ContactId } from '../../lib/domain/contact';
import { getContact } from '../../lib/store/contacts';
import { ContactPanel } from '../shared/contact-panel';
import styles from './dashboard.module.css';

/** Someone's card beside the list; not modal, so that the next one is a click away. Escape closes it. */
export function OpenContact({ id, onClose }: { id: ContactId; onClose: () => void }) {
  const { t } = useTranslator();
  const contact = useLiveQuery(async () => (await getContact(id)) ?? null, [id]);
  const drawer = useRef<HTMLElement>(null);
  const isOpen = Boolean(contact);
  useEffect(() => {
    if (isOpen) drawer.current?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (contact === null) onClose();
  }, [contact, onClose]);
  if (!contact) return null;
  return (
    <aside
      ref={drawer}
      className={styles.drawer}
      aria-label={contact.name}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.drawerHead}>
        <IconButton icon="close" label={t('common.close')} onClick={onClose} />
      </div>
      <ContactPanel key={id} contact={contact} />
    </aside>
  );
}
