import { expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { deleteContacts } from '../../lib/actions/delete-contact';
import { finishReview, keepLonger } from '../../lib/actions/review-retention';
import { saveRegister } from '../../lib/actions/save-register';
import { undoChange } from '../../lib/actions/undo-change';
import { today } from '../../lib/domain/calendar-day';
import { getContact } from '../../lib/store/contacts';
import { dumpStore } from '../../lib/store/dump';
import { readRegister } from '../../lib/store/privacy';
import { withFreshStore } from './fresh-store';

withFreshStore();

const contents = async () => JSON.stringify({ ...(await dumpStore()), changes: [] });
const add = async (name: string) => (await addContact({ kind: 'person', name, keys: [] })).contactId;

test('each step of the review is undone byte for byte', async () => {
  const ids = [await add('Ada'), await add('Grace')];
  for (const step of [() => keepLonger(ids), () => deleteContacts(ids), finishReview, () => saveRegister({ retentionYears: 5 })]) {
    const before = await contents();
    const change = await step();
    expect(await contents()).not.toBe(before);
    await undoChange(change.id);
    expect(await contents()).toBe(before);
  }
});

test('keeping and removing do what they say', async () => {
  const [ada, grace] = [await add('Ada'), await add('Grace')];
  await keepLonger([ada]);
  await deleteContacts([grace]);
  expect((await getContact(ada))?.keptOn).toBe(today());
  expect(await getContact(grace)).toBeUndefined();
  await finishReview();
  expect((await readRegister()).reviewedOn).toBe(today());
});

test('the register keeps own words, and an emptied part is the example again', async () => {
  await saveRegister({ texts: { purpose: 'Mijn doel', basis: 'Mijn grondslag' } });
  await saveRegister({ texts: { purpose: '  ' } });
  expect((await readRegister()).texts).toEqual({ basis: 'Mijn grondslag' });
});
