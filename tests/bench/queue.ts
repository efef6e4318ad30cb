import { addDays, calendarDay, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Circle } from '../../lib/domain/circle';
import type { Contact } from '../../lib/domain/contact';
import { channels, type Interaction } from '../../lib/domain/interaction';
import { defaultRules } from '../../lib/domain/rules';
import { turnOf, type Opening } from '../../lib/rhythm/openings';
import { buildQueue, type QueueFacts } from '../../lib/rhythm/queue';
import { standingOf } from '../../lib/rhythm/standing';
import { interleaved, type Figure } from './figure';

const people = 30_000;
const moments = 100_000;
const today = calendarDay('2026-11-25');
const at = '2026-11-25T09:00:00.000Z';

/** A network as large as anyone's: everyone in a circle, some with something to ask after. The same on every run. */
function network(): { facts: QueueFacts[]; byPerson: Interaction[][] } {
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
    byPerson[random(people)]?.push(moment as unknown as Interaction);
  }
  const facts = byPerson.map((own, index): QueueFacts => {
    const circle = circles[random(4)] as Circle;
    const card = {
      id: String(index).padStart(8, '0') as Contact['id'],
      kind: 'person' as const,
      name: `Persoon ${index}`,
      createdAt: at,
      updatedAt: at,
    };
    const contact: Contact = { ...card, circleId: circle.id, inCircleSince: days[random(900)] as CalendarDay, ...standingOf(own) };
    const openings: Opening[] = index % 50 === 0 ? [{ kind: 'ask-after', id: 'a', from: today, text: 'Project', noted: today }] : [];
    return { contact: { ...contact, ...turnOf(contact, { circle, openings, rules: defaultRules }) }, circle, openings };
  });
  return { facts, byPerson };
}

/** The queue of 30,000 people and 100,000 contact moments; what is derived at every write; and deriving all of it anew. */
export async function measureQueue(runs: number): Promise<Figure[]> {
  const { facts, byPerson } = network();
  const due = facts.filter(({ contact }) => contact.turnOn !== undefined && contact.turnOn <= today);
  // As many as a person who keeps up with their circles has.
  const late = new Set(due.slice(0, 1500));
  const few = facts.map((each) => (late.has(each) ? each : { ...each, contact: { ...each.contact, turnOn: addDays(today, 9) } }));
  const [first] = facts;
  const time = (work: () => unknown) => async () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const sort = time(() => facts.map(({ contact }) => contact.turnOn ?? '').toSorted());
  const figures = [
    [`queue of ${people} people, ${due.length} of them due`, () => buildQueue(facts, today, defaultRules, 100)],
    [`queue of ${people} people, 1500 of them due`, () => buildQueue(few, today, defaultRules, 100)],
    [`standing and turn of everyone, from ${moments} moments`, () => deriveAll(facts, byPerson)],
    ['standing and turn of one person', () => first && deriveAll([first], byPerson)],
  ] as const;
  const measured: Figure[] = [];
  for (const [name, work] of figures) {
    measured.push({ name, ...(await interleaved(runs, time(work), sort)), floorIs: `sorting ${people} days` });
  }
  return measured;
}

function deriveAll(facts: readonly QueueFacts[], byPerson: readonly Interaction[][]): void {
  for (const [index, { contact, circle, openings }] of facts.entries()) {
    turnOf({ ...contact, ...standingOf(byPerson[index] ?? []) }, { circle, openings, rules: defaultRules });
  }
}
