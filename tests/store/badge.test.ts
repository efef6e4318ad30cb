import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { addPromise } from '../../lib/actions/add-promise';
import { logInteraction } from '../../lib/actions/log-interaction';
import { setRules } from '../../lib/actions/set-rules';
import { today } from '../../lib/domain/calendar-day';
import { countForBadge, readQueue } from '../../lib/store/queue';
import { withFreshStore } from '../actions/fresh-store';

withFreshStore();
const now = today();

/** Two people with a promise for today; one of them was written to today, which is the whole budget of the week. */
async function spentWeek(): Promise<void> {
  const { circleId } = await addCircle({ name: 'Kern', cadenceDays: 30 });
  const people = [];
  for (const name of ['Ada', 'Grace']) {
    const { contactId } = await addContact({ kind: 'person', name, keys: [], circleId });
    await addPromise({ contactId, kind: 'promise', text: 'Bellen', day: now });
    people.push(contactId);
  }
  await logInteraction({ contactIds: [people[0]!], channel: 'mail', day: now });
  await setRules({ weeklyBudget: 1, quiet: [] });
}

describe('the badge', () => {
  test('goes on counting who is due once the budget of the week is spent, while the list offers nobody', async () => {
    await spentWeek();
    expect(await countForBadge(now, 100)).toBe(2);
    const { offered, total, budget } = await readQueue(now);
    expect({ offered, total, left: budget.left }).toEqual({ offered: 0, total: 2, left: 0 });
  });

  test('is empty then where the person chose so', async () => {
    await spentWeek();
    await setRules({ badgeWhenSpent: 'empty' });
    expect(await countForBadge(now, 100)).toBe(0);
    await setRules({ weeklyBudget: 2 });
    expect(await countForBadge(now, 100)).toBe(2);
  });

  test('is empty in a quiet window, whatever the choice', async () => {
    await spentWeek();
    await setRules({ ownWindows: [{ name: 'Aanbesteding', from: now, until: now }] });
    expect(await countForBadge(now, 100)).toBe(0);
  });
});
