import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '../../components/empty-state';
import { useTranslator } from '../../components/translator';
import type { ContactId } from '../../lib/domain/contact';
import { getContact } from '../../lib/store/contacts';
import { ContactPanel } from '../shared/contact-panel';

/** Someone opened from a list. */
export function ContactView({ id }: { id: ContactId }) {
  const { t } = useTranslator();
  const contact = useLiveQuery(async () => (await getContact(id)) ?? null, [id]);
  if (contact === undefined) return null;
  return contact === null ? <EmptyState title={t('error.not-found')} /> : <ContactPanel contact={contact} />;
}
