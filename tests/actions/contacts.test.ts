import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { editContact } from '../../lib/actions/edit-contact';
import { learnIdentities } from '../../lib/actions/learn-identities';
import { undoChange } from '../../lib/actions/undo-change';
import { calendarDay, today } from '../../lib/domain/calendar-day';
import { identityKey } from '../../lib/domain/identity';
import { RecordGoneError } from '../../lib/errors';
import { contactKeys, findContact, findContacts, getContact, listContacts } from '../../lib/store/contacts';
import { countDue } from '../../lib/store/due';
import { withFreshStore } from './fresh-store';

withFreshStore();

const slug = identityKey('person:slug:ada-example');
const member = identityKey('person:member:347932122');
const ada = { kind: 'person', name: 'Ada Example', headline: 'Adviseur', keys: [slug, member] } as const;

describe('adding someone', () => {
  test('keeps what the page says, and every key leads to them', async () => {
    const { contactId } = await addContact({ ...ada, organisation: 'Gemeente Ede' });
    expect(await getContact(contactId)).toMatchObject({ name: 'Ada Example', headline: 'Adviseur', organisation: 'Gemeente Ede' });
    expect((await findContact([slug]))?.id).toBe(contactId);
    expect((await findContact([member]))?.id).toBe(contactId);
  });

  test('makes nobody due who was not put in a circle', async () => {
    await addContact(ada);
    expect(await countDue(calendarDay('2099-01-01'))).toBe(0);
  });

  test('in a circle, never spoken to, is counted from today', async () => {
    const { circleId } = await addCircle({ name: 'Kern', cadenceDays: 30 });
    await addContact({ ...ada, circleId });
    expect(await countDue(today())).toBe(0);
    expect(await countDue(calendarDay('2099-01-01'))).toBe(1);
  });

  test('who is known keeps their card and learns the new keys', async () => {
    const { contactId } = await addContact({ ...ada, keys: [member] });
    const again = await addContact({ ...ada, name: 'Ada Nieuw', keys: [member, identityKey('person:slug:ada-nieuw')] });
    expect(again.contactId).toBe(contactId);
    expect(await listContacts()).toHaveLength(1);
    expect((await getContact(contactId))?.name).toBe('Ada Example');
    expect((await findContact([identityKey('person:slug:ada-nieuw')]))?.id).toBe(contactId);
  });

  test('is undone without a trace', async () => {
    const { contactId, change } = await addContact(ada);
    await undoChange(change.id);
    expect(await getContact(contactId)).toBeUndefined();
    expect(await findContact([slug, member])).toBeUndefined();
  });
});

describe('who is who', () => {
  test('a renamed slug still leads to the same person', async () => {
    const { contactId } = await addContact(ada);
    const renamed = identityKey('person:slug:ada-de-vries');
    await learnIdentities({ subjectKind: 'contact', subjectId: contactId }, [renamed, member]);
    expect((await findContact([renamed]))?.id).toBe(contactId);
  });

  test('a slug that passed to someone else is not the old contact', async () => {
    await addContact(ada);
    expect(await findContact([slug, identityKey('person:member:999')])).toBeUndefined();
  });

  test('a key never moves to another living contact', async () => {
    const first = await addContact(ada);
    const second = await addContact({ kind: 'person', name: 'Grace', keys: [identityKey('person:slug:grace')] });
    await learnIdentities({ subjectKind: 'contact', subjectId: second.contactId }, [slug]);
    expect((await findContact([slug]))?.id).toBe(first.contactId);
  });

  test('the more trusted key decides', async () => {
    const first = await addContact({ ...ada, keys: [member] });
    await addContact({ kind: 'person', name: 'Grace', keys: [slug] });
    expect((await findContact([slug, member]))?.id).toBe(first.contactId);
  });

  test('many at once come in the order asked', async () => {
    const { contactId } = await addContact(ada);
    const found = await findContacts([[identityKey('person:slug:nobody')], [slug], []]);
    expect(found.map((contact) => contact?.id)).toEqual([undefined, contactId, undefined]);
  });
});

describe('editing and deleting', () => {
  test('null takes a field away', async () => {
    const { contactId } = await addContact(ada);
    await editContact(contactId, { headline: null, location: 'Ede' });
    const contact = await getContact(contactId);
    expect(contact && 'headline' in contact).toBe(false);
    expect(contact?.location).toBe('Ede');
  });

  test('someone deleted is gone everywhere, and their keys are free', async () => {
    const { contactId } = await addContact(ada);
    await deleteContact(contactId);
    expect(await listContacts()).toEqual([]);
    expect(await findContact([slug])).toBeUndefined();
    expect(await contactKeys(contactId)).toEqual([]);
    await expect(editContact(contactId, { name: 'x' })).rejects.toThrow(RecordGoneError);
    expect((await addContact(ada)).contactId).not.toBe(contactId);
  });

  test('undo brings them back with all keys', async () => {
    const { contactId } = await addContact(ada);
    const change = await deleteContact(contactId);
    await undoChange(change.id);
    expect((await findContact([slug]))?.id).toBe(contactId);
  });
});
