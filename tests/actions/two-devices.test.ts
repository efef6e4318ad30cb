import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContact } from '../../lib/actions/delete-contact';
import { editContact } from '../../lib/actions/edit-contact';
import { logInteraction } from '../../lib/actions/log-interaction';
import { restoreBackup } from '../../lib/actions/restore-backup';
import { saveNote } from '../../lib/actions/save-note';
import { setCircle } from '../../lib/actions/set-circle';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { Contact } from '../../lib/domain/contact';
import { derivedFields } from '../../lib/domain/derived-fields';
import { identityKey } from '../../lib/domain/identity';
import { canonicalText } from '../../lib/domain/same-value';
import { listCircles } from '../../lib/store/circles';
import { findContact, getContact, listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { dumpStore } from '../../lib/store/dump';
import { listNotes } from '../../lib/store/notes';
import { rowsAtKeys } from '../../lib/store/rows-at-keys';
import { readBackup, writeBackup, type Backup } from '../../lib/transfer/backup';
import { conflictName, planRestore } from '../../lib/transfer/restore/plan-restore';
import { withFreshStore } from './fresh-store';

withFreshStore();

const sanne = identityKey('person:slug:sanne-voorbeeld');

/** The stores of two devices in turn, in the one database of the test. */
class Devices {
  readonly #stores = new Map<string, Record<string, unknown[]>>();
  #at = 'laptop';

  async at<Result>(device: 'laptop' | 'desktop', work: () => Promise<Result>): Promise<Result> {
    if (device !== this.#at) {
      this.#stores.set(this.#at, await dumpStore());
      await Promise.all(database.tables.map((table) => table.clear()));
      for (const [table, rows] of Object.entries(this.#stores.get(device) ?? {})) await database.table(table).bulkPut(rows);
      this.#at = device;
    }
    return work();
  }

  /** The device's backup, as the other reads it from the folder they share. */
  backup(device: 'laptop' | 'desktop'): Promise<Backup> {
    return this.at(device, async () => readBackup(JSON.parse(writeBackup(await dumpStore(), '2026-11-25T10:00:00.000Z'))).backup);
  }

  async bring(from: 'laptop' | 'desktop', to: 'laptop' | 'desktop'): Promise<void> {
    const backup = await this.backup(from);
    await this.at(to, () => restoreBackup(backup));
  }
}

/** The store as another device may compare it: without its own history, and what it derives. */
async function shared(): Promise<string> {
  const { changes: _history, sightings: _seen, contacts = [], ...tables } = await dumpStore();
  const isDerived = (name: string) => (derivedFields as readonly string[]).includes(name);
  // Of a card that is gone nobody reads what was derived.
  const plain = (contacts as Contact[]).map((contact) =>
    contact.deletedAt === undefined ? contact : Object.fromEntries(Object.entries(contact).filter(([name]) => !isDerived(name))),
  );
  return canonicalText({ ...tables, contacts: plain });
}

async function bytes(): Promise<string> {
  const { changes: _history, ...tables } = await dumpStore();
  return JSON.stringify(tables);
}

async function plan(backup: Backup) {
  return planRestore(backup, await rowsAtKeys(backup.tables), await listContacts());
}

/** Someone whom both devices know. */
async function meet(devices: Devices): Promise<NonNullable<Awaited<ReturnType<typeof findContact>>>['id']> {
  const { contactId } = await devices.at('laptop', () => addContact({ kind: 'person', name: 'Sanne', organisation: 'Ede', keys: [sanne] }));
  await devices.bring('laptop', 'desktop');
  return contactId;
}

describe('a laptop and a desktop', () => {
  test('keep what either changed of one card', async () => {
    const devices = new Devices();
    const id = await meet(devices);
    await devices.at('laptop', () => editContact(id, { organisation: 'Gemeente Ede' }));
    await devices.at('desktop', () => editContact(id, { location: 'Ede' }));
    await devices.bring('desktop', 'laptop');
    await devices.bring('laptop', 'desktop');
    const expected = { organisation: 'Gemeente Ede', location: 'Ede' };
    expect(await devices.at('desktop', () => getContact(id))).toMatchObject(expected);
    const own = await devices.at('desktop', shared);
    expect(await devices.at('laptop', shared)).toBe(own);
  });

  test('show what both changed, with both values; the person may keep the older', async () => {
    const devices = new Devices();
    const id = await meet(devices);
    await devices.at('desktop', () => editContact(id, { organisation: 'Ouder' }));
    await devices.at('laptop', () => editContact(id, { organisation: 'Nieuwer' }));
    const theirs = await devices.backup('desktop');
    await devices.at('laptop', async () => {
      const { conflicts } = await plan(theirs);
      expect(conflicts).toMatchObject([
        { table: 'contacts', field: 'organisation', about: 'Sanne', here: { value: 'Nieuwer' }, there: { value: 'Ouder' }, stays: 'here' },
      ]);
      await restoreBackup(theirs, { choices: { [conflictName(conflicts[0]!)]: 'there' } });
      expect((await getContact(id))?.organisation).toBe('Ouder');
    });
    // The choice is an edit of its own: the other device takes it over, and nothing is asked again.
    const mine = await devices.backup('laptop');
    await devices.at('desktop', async () => {
      expect((await plan(mine)).conflicts).toEqual([]);
      await restoreBackup(mine);
      expect((await getContact(id))?.organisation).toBe('Ouder');
    });
  });

  test('a deletion comes over, and an edit after it brings the card back', async () => {
    const devices = new Devices();
    const id = await meet(devices);
    await devices.at('laptop', () => deleteContact(id));
    await devices.bring('laptop', 'desktop');
    expect(await devices.at('desktop', () => getContact(id))).toBeUndefined();
    const other = await devices.at('desktop', () => addContact({ kind: 'person', name: 'Ada', keys: [] }));
    await devices.bring('desktop', 'laptop');
    await devices.at('laptop', () => deleteContact(other.contactId));
    await devices.at('desktop', () => editContact(other.contactId, { location: 'Ede' }));
    await devices.bring('laptop', 'desktop');
    expect(await devices.at('desktop', () => getContact(other.contactId))).toMatchObject({ location: 'Ede' });
  });

  test('whoever was added on both becomes one card, and circles of one name one circle', async () => {
    const devices = new Devices();
    for (const device of ['laptop', 'desktop'] as const) {
      await devices.at(device, async () => {
        const { circleId } = await addCircle({ name: 'Warm', cadenceDays: 30 });
        const { contactId } = await addContact({ kind: 'person', name: 'Sanne', keys: [sanne], circleId });
        await saveNote({ subjectKind: 'contact', subjectId: contactId, text: `Op de ${device}` });
      });
    }
    await devices.bring('laptop', 'desktop');
    await devices.bring('desktop', 'laptop');
    for (const device of ['laptop', 'desktop'] as const) {
      await devices.at(device, async () => {
        const [contact, ...others] = await listContacts();
        expect(others).toEqual([]);
        expect(await listCircles()).toMatchObject([{ name: 'Warm', id: contact?.circleId }]);
        const notes = (await listNotes(contact!.id)).map(({ text }) => text);
        expect(notes.toSorted()).toEqual(['Op de desktop', 'Op de laptop']);
        expect((await findContact([sanne]))?.id).toBe(contact?.id);
      });
    }
  });

  test('a meeting is undone byte for byte', async () => {
    const devices = new Devices();
    const id = await meet(devices);
    await devices.at('desktop', () => editContact(id, { organisation: 'Gemeente Ede', location: 'Ede' }));
    const theirs = await devices.backup('desktop');
    await devices.at('laptop', async () => {
      await editContact(id, { headline: 'Adviseur' });
      const before = await bytes();
      const { id: done } = await restoreBackup(theirs);
      expect(await bytes()).not.toBe(before);
      await undoChange(done);
      expect(await bytes()).toBe(before);
    });
  });
});

const deed = fc.record({
  device: fc.constantFrom('laptop' as const, 'desktop' as const),
  kind: fc.nat(7),
  who: fc.nat(3),
  what: fc.nat(20),
});

test('after meeting both ways both have the same, whatever each did', async () => {
  const day = calendarDay('2026-03-01');
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 16 }), async (deeds) => {
      await Promise.all(database.tables.map((table) => table.clear()));
      const devices = new Devices();
      for (const { device, kind, who, what } of deeds) {
        await devices.at(device, async () => {
          const contacts = await listContacts();
          const contact = contacts[who % Math.max(1, contacts.length)];
          const [circle] = await listCircles();
          const key = identityKey(`person:slug:p-${who}`);
          if (kind === 0 || !contact) return addContact({ kind: 'person', name: `Persoon ${who}`, keys: [key] });
          if (kind === 1) return editContact(contact.id, { organisation: what % 3 ? `Gemeente ${what}` : null, location: 'Ede' });
          if (kind === 2) return deleteContact(contact.id);
          if (kind === 3) return addCircle({ name: `Kring ${what % 2}`, cadenceDays: 1 + what });
          if (kind === 4) return setCircle([contact.id], circle?.id ?? null);
          if (kind === 5) return logInteraction({ contactIds: [contact.id], channel: 'call', day: addDays(day, what) });
          if (kind === 6) return saveNote({ subjectKind: 'contact', subjectId: contact.id, text: `Notitie ${what}` });
          return editContact(contact.id, { headline: `Rol ${what}` });
        });
        if (kind === 7 && what % 4 === 0) await devices.bring('laptop', 'desktop');
      }
      await devices.bring('laptop', 'desktop');
      await devices.bring('desktop', 'laptop');
      await devices.bring('laptop', 'desktop');
      const desktop = await devices.at('desktop', shared);
      expect(await devices.at('laptop', shared)).toBe(desktop);
    }),
    { numRuns: 25 },
  );
}, 120_000);
