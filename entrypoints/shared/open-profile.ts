import { browser } from '../../lib/browser';
import type { Contact } from '../../lib/domain/contact';
import { profileUrl } from '../../lib/linkedin/urls';
import { contactKeys } from '../../lib/store/contacts';

/** Opens someone's profile in a new tab, on a person's own click; without a known address a search by name. */
export async function openProfile(contact: Pick<Contact, 'id' | 'name'>): Promise<void> {
  const slug = (await contactKeys(contact.id)).find((key) => key.startsWith('person:slug:'))?.slice('person:slug:'.length);
  const search = `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(contact.name)}`;
  await browser.tabs.create({ url: slug ? profileUrl(slug) : search });
}
