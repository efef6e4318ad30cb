import { expect, test } from 'vitest';
import { addSampleNetwork } from '../../lib/actions/add-sample-network';
import { removeSampleNetwork } from '../../lib/actions/remove-sample-network';
import { today } from '../../lib/domain/calendar-day';
import { listMeetings, readBriefing } from '../../lib/store/meetings';
import { listOpportunities, readSeekers } from '../../lib/store/opportunities';
import { withFreshStore } from './fresh-store';

withFreshStore();

test('the example network has a meeting to prepare and an assignment that someone seeks; both go with it', async () => {
  await addSampleNetwork(today());
  await addSampleNetwork(today());
  const [meeting, ...others] = await listMeetings();
  expect(others).toEqual([]);
  expect((await readBriefing(meeting!)).map(({ contact }) => contact.name)).toContain('Hanneke Bosma');
  const [opportunity] = await listOpportunities();
  const { seekers } = await readSeekers(opportunity!, today());
  expect(seekers.map(({ contact }) => contact.name)).toEqual(['Wilma Dekker', 'Noël Çelik']);
  await removeSampleNetwork();
  expect(await listMeetings()).toEqual([]);
  expect(await listOpportunities()).toEqual([]);
});
