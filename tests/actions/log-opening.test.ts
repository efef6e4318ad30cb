import { expect, test } from 'vitest';
import { addContact } from '../../lib/actions/add-contact';
import { addPromise } from '../../lib/actions/add-promise';
import { logOpening } from '../../lib/actions/log-opening';
import { undoChange } from '../../lib/actions/undo-change';
import { RecordGoneError } from '../../lib/errors';
import { today } from '../../lib/domain/calendar-day';
import { dumpStore } from '../../lib/store/dump';
import { listInteractions } from '../../lib/store/interactions';
import { listAt } from '../../lib/store/records';
import { withFreshStore } from './fresh-store';

withFreshStore();
const contents = async () => JSON.stringify({ ...(await dumpStore()), changes: [] });
const now = today();

test.each([
  ['follow-up', 'done'],
  ['promise', 'open'],
] as const)('a message about a %s leaves it %s; one undo takes both back', async (kind, state) => {
  const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
  await addPromise({ contactId, kind, text: 'de leeswijzer', day: now });
  const [promise] = await listAt('promises', contactId);
  const before = await contents();
  const change = await logOpening(contactId, { kind, id: promise!.id }, 'Even terug naar de leeswijzer.');
  expect((await listAt('promises', contactId)).map((each) => each.state)).toEqual([state]);
  expect(await listInteractions(contactId)).toMatchObject([{ channel: 'message', day: now, text: 'Even terug naar de leeswijzer.' }]);
  await undoChange(change.id);
  expect(await contents()).toBe(before);
});

test('what is gone by then is said to be gone, and nothing is logged', async () => {
  const { contactId } = await addContact({ kind: 'person', name: 'Ada', keys: [] });
  const gone = { kind: 'ask-after' as const, id: crypto.randomUUID() };
  await expect(logOpening(contactId, gone, 'Hoe ging het?')).rejects.toThrow(RecordGoneError);
  expect(await listInteractions(contactId)).toEqual([]);
});
