// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NowRow } from '../../entrypoints/shared/now/now-row';
import { addContact } from '../../lib/actions/add-contact';
import { addDetail } from '../../lib/actions/save-detail';
import { addDays, today } from '../../lib/domain/calendar-day';
import type { Contact, ContactId } from '../../lib/domain/contact';
import { listInteractions } from '../../lib/store/interactions';
import { getContact } from '../../lib/store/contacts';
import { listAt } from '../../lib/store/records';
import { readTurn } from '../../lib/store/queue';
import { show } from '../components/shown';
import { withFreshStore } from '../actions/fresh-store';

withFreshStore();
const now = today();
const matter = 'de verhuizing naar het nieuwe stadhuis';
const noted = addDays(now, -30);
let copied = '';

const bringIntoView = vi.fn();

beforeEach(() => {
  copied = '';
  bringIntoView.mockReset();
  // jsdom lays nothing out.
  Element.prototype.scrollIntoView = bringIntoView;
});
afterEach(cleanup);

async function showRow(address: Contact['address'], text: string): Promise<ContactId> {
  const { contactId } = await addContact({ kind: 'person', name: 'Hanneke Bosma', keys: [] });
  await addDetail({ contactId, kind: 'project', source: 'talk', text, day: noted, askFrom: now });
  const contact = { ...(await getContact(contactId))!, ...(address && { address }) };
  const row = (await readTurn(contact, now))!;
  const user = userEvent.setup();
  show(<NowRow row={row} today={now} onOpen={() => undefined} />);
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (words: string) => void (copied = words) },
  });
  await user.click(screen.getByRole('button', { name: 'Meer voor Hanneke Bosma' }));
  await user.click(screen.getByRole('menuitem', { name: 'Openingszin maken', hidden: true }));
  return contactId;
}

const field = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Berichtje aan Hanneke Bosma' });

describe('an opening line in the queue', () => {
  test('holds the matter, beside the note as it was kept', async () => {
    await showRow(undefined, matter);
    expect((await field()).value).toContain(matter);
    expect(bringIntoView.mock.contexts.some((element) => (element as Element).contains(screen.getByRole('blockquote')))).toBe(true);
    expect(screen.getAllByText(`Vraag ernaar: “${matter}”`, { exact: false })).toHaveLength(2);
  });

  test('is in the form that the contact likes, and in English when asked', async () => {
    await showRow('u', 'Zij maakt zich zorgen over haar rol');
    expect((await field()).value).not.toMatch(/\b(?:je|jou|jouw)\b/u);
    await userEvent.click(screen.getByText('English'));
    expect((await field()).value).toMatch(/^How have things gone/u);
  });

  test('copied, and only then offered to be logged; logging keeps a message with these words', async () => {
    const contactId = await showRow(undefined, matter);
    const text = `${(await field()).value} Groet, Ada`;
    await userEvent.type(await field(), ' Groet, Ada');
    expect(screen.queryByRole('button', { name: /Noteren als contact/u })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Kopiëren' }));
    expect(copied).toBe(text);
    await userEvent.click(await screen.findByRole('button', { name: 'Noteren als contact met Hanneke Bosma' }));
    await screen.findByRole('button', { name: 'Ongedaan maken' });
    await waitFor(async () => expect(await listInteractions(contactId)).toMatchObject([{ channel: 'message', day: now, text }]));
    // It was asked with it: it does not come back once the rest after a talk is over.
    expect((await listAt('details', contactId)).map(({ askFrom }) => askFrom)).toEqual([undefined]);
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(async () => expect((await listAt('details', contactId)).map(({ askFrom }) => askFrom)).toEqual([now]));
    expect(await listInteractions(contactId)).toEqual([]);
  });
});
