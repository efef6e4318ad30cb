import { addDays, calendarDay, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Circle } from '../../lib/domain/circle';
import type { Contact } from '../../lib/domain/contact';
import type { Detail } from '../../lib/domain/detail';
import { channels, type Interaction } from '../../lib/domain/interaction';
import { defaultRules } from '../../lib/domain/rules';
import { callOf } from '../../lib/rhythm/lanes';
import { turnOf, type Opening } from '../../lib/rhythm/openings';
import type { QueueFacts } from '../../lib/rhythm/queue';
import { standingOf } from '../../lib/rhythm/standing';

export const people = 30_000;
export const moments = 100_000;
export const today = calendarDay('2026-11-25');
const at = '2026-11-25T09:00:00.000Z';

interface Network {
  circles: Circle[];
  facts: QueueFacts[];
  byPerson: Interaction[][];
  details: Detail[];
}

/** A network as large as anyone's: everyone in a circle, some with something to ask after. The same on every run. */
export function network(): Network {
  let state = 20_261_125;
  const random = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  const days: CalendarDay[] = Array.from({ length: 900 }, (_, ago) => addDays(today, -ago));
  const circles = [30, 90, 180, 365].map((cadenceDays, position): Circle => {
    const id = `0000000${position}-0000-4000-8000-000000000000` as Circle['id'];
    return { id, name: `Kring ${position}`, cadenceDays, position, createdAt: at, updatedAt: at };
  });
  const byPerson: Interaction[][] = Array.from({ length: people }, () => []);
  for (let index = 0; index < moments; index++) {
    const moment = { id: String(index), channel: channels[random(channels.length)], day: days[random(900)], createdAt: at, updatedAt: at };
    const whose = random(people);
    byPerson[whose]?.push({ ...moment, contactIds: [idOf(whose)] } as unknown as Interaction);
  }
  const details: Detail[] = [];
  const facts = byPerson.map((own, index): QueueFacts => {
    const circle = circles[random(4)] as Circle;
    const card = { id: idOf(index), kind: 'person' as const, name: `Persoon ${index}`, createdAt: at, updatedAt: at };
    const joined: Contact = { ...card, circleId: circle.id, inCircleSince: days[random(900)] as CalendarDay, ...standingOf(own) };
    const openings: Opening[] = [];
    if (index % 50 === 0) {
      const detail = {
        id: `d${index}`,
        contactId: idOf(index),
        kind: 'project',
        source: 'talk',
        text: 'Project',
        day: today,
        askFrom: today,
      };
      details.push({ ...detail, createdAt: at, updatedAt: at } as unknown as Detail);
      openings.push({ kind: 'ask-after', id: detail.id, from: today, text: detail.text, noted: today });
    }
    const contact = { ...joined, ...turnOf(joined, { circle, openings, rules: defaultRules }) };
    const call = callOf(contact, today, { circle, openings, rules: defaultRules, isFormerClient: false });
    return { contact: { ...contact, ...(call && { call }) }, circle, openings };
  });
  return { circles, facts, byPerson, details };
}

function idOf(index: number): Contact['id'] {
  return `${String(index).padStart(8, '0')}-0000-4000-8000-000000000000` as Contact['id'];
}
