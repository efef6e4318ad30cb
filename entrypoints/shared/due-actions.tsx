import { IconButton } from '../../components/icon-button';
import { useTranslator } from '../../components/translator';
import { browser } from '../../lib/browser';
import type { Contact } from '../../lib/domain/contact';
import { profileUrl } from '../../lib/linkedin/urls';
import { contactKeys } from '../../lib/store/contacts';

interface DueActionsProps {
  contact: Contact;
  onLog: () => void;
}

/** What can be done with someone in the list: log, or open their profile in a tab. */
export function DueActions({ contact, onLog }: DueActionsProps) {
  const { t } = useTranslator();
  return (
    <>
      <IconButton icon="check" label={t('due-list.log', { name: contact.name })} onClick={onLog} />
      <IconButton icon="open" label={t('due-list.profile', { name: contact.name })} onClick={() => void openProfile(contact)} />
    </>
  );
}

async function openProfile(contact: Contact): Promise<void> {
  const slug = (await contactKeys(contact.id)).find((key) => key.startsWith('person:slug:'))?.slice('person:slug:'.length);
  const search = `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(contact.name)}`;
  await browser.tabs.create({ url: slug ? profileUrl(slug) : search });
}
