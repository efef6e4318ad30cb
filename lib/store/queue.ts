import type { Assignment } from '../domain/assignment';
import { mondayOf, type CalendarDay } from '../domain/calendar-day';
import { openingKinds, type Contact, type ContactId, type OpeningKind } from '../domain/contact';
import type { Rules } from '../domain/rules';
import { budgetOf, isBetweenAssignments, type Budget } from '../rhythm/budget';
import { buildQueue, type QueueFacts, type QueueRow, type Reason } from '../rhythm/queue';
import { quietOn, type QuietWindow } from '../rhythm/quiet';
import { listAssignments } from './assignments';
import { listCircles } from './circles';
import { database } from './database';
import { countDue, listDue } from './due';
import { readFirst, readStale } from './queue-lanes';
import { readOpenings, waitingIn } from './relations';
import { readRules } from './rules';

/** Whom Kring brings up on a day, and how much of it. */
export interface Queue {
  /** The first of them. */
  rows: QueueRow[];
  /** How many there are, counted up to `mostCounted`. */
  total: number;
  budget: Budget;
  /** Why nothing is asked today; undefined on an ordinary day. */
  quiet: QuietWindow | undefined;
  /** How many of the rows are for this week: what is left of the budget, none in a quiet window. */
  offered: number;
}

/** So far people are counted; beyond it there are "more than 99". */
export const mostCounted = 100;

/** The first `most` of the queue of a day, with reasons, most called for first. Reads what it shows, however many are due. */
export function readQueue(today: CalendarDay, most = mostCounted): Promise<Queue> {
  return database.transaction('r', readTables, async () => {
    const [ground, total] = await Promise.all([readGround(), countDue(today, mostCounted)]);
    const [rows, budget] = await Promise.all([firstRows(today, most, total, ground), readBudget(today, ground)]);
    const quiet = quietOn(today, ground.rules);
    return { rows, total, budget, quiet, offered: quiet ? 0 : Math.min(rows.length, budget.left) };
  });
}

const readTables = ['contacts', 'circles', 'assignments', 'rules', 'interactions', 'promises', 'details', 'news'];

/** What bears on everyone. */
type Ground = Awaited<ReturnType<typeof readGround>>;

async function readGround() {
  const [rules, circles, assignments] = await Promise.all([readRules(), listCircles(), listAssignments()]);
  return { rules, circles, assignments, isBetween: isBetweenAssignments(assignments) };
}

async function firstRows(today: CalendarDay, most: number, total: number, ground: Ground): Promise<QueueRow[]> {
  const [first, stale] = await Promise.all([readFirst(most, { today, ...ground }), readStale(today)]);
  const rows = await rowsOf([...first, ...stale], today, ground, most);
  // A store of an older Kring has no lanes until everyone was derived anew: until then those who wait longest.
  return rows.length < Math.min(most, total) ? rowsOf(await listDue(today, most), today, ground, most) : rows;
}

/** What calls for one person today, and what holds them back, whether they stand in the queue or not: for their card. */
export async function readTurn(contact: Contact, today: CalendarDay): Promise<QueueRow | undefined> {
  const { call: _place, ...card } = contact;
  return (await rowsOf([{ ...card, turnOn: today }], today, await readGround()))[0];
}

/** Why these people stand in today's queue; whoever does not is left out. */
export async function readReasons(contacts: readonly Contact[], today: CalendarDay): Promise<Map<ContactId, Reason[]>> {
  const due = contacts.filter(({ turnOn }) => turnOn !== undefined && turnOn <= today);
  if (due.length === 0) return new Map();
  const rows = await rowsOf(due, today, await readGround());
  return new Map(rows.map(({ contact, reasons }) => [contact.id, reasons]));
}

/** How many the badge says, up to `most`: who is due; nobody in a quiet window, nor once the week's budget is spent where the person wants it so. */
export async function countForBadge(today: CalendarDay, most: number): Promise<number> {
  const rules = await readRules();
  if (quietOn(today, rules)) return 0;
  const isSpent = rules.badgeWhenSpent === 'empty' && (await readBudget(today, { rules, assignments: await listAssignments() })).left === 0;
  return isSpent ? 0 : countDue(today, most);
}

/** What is left of the week on a day. Whoever was sought out since Monday stands in an index by that day, once. */
export async function readBudget(today: CalendarDay, known?: { rules: Rules; assignments: readonly Assignment[] }): Promise<Budget> {
  const { rules, assignments } = known ?? { rules: await readRules(), assignments: await listAssignments() };
  const approached = await database.contacts.where('standing.approachedOn').between(mondayOf(today), today, true, true).primaryKeys();
  return budgetOf(approached.length, assignments, rules);
}

async function rowsOf(contacts: readonly Contact[], today: CalendarDay, ground: Ground, limit?: number): Promise<QueueRow[]> {
  const { circles, assignments, rules, isBetween } = ground;
  const people = await Promise.all(
    contacts.map(async (contact): Promise<QueueFacts> => {
      const own = assignments.filter(({ contactIds }) => contactIds.includes(contact.id));
      return {
        contact,
        circle: circles.find(({ id }) => id === contact.circleId),
        openings: await readOpenings(contact, kindsAt(contact, today)),
        waiting: waitingIn(own),
        isFormerClient: own.some(({ state }) => state === 'ended'),
      };
    }),
  );
  return buildQueue(people, today, rules, limit, isBetween);
}

/** What may call for someone: as it was derived, or anything once that is of the past. */
function kindsAt({ call }: Contact, today: CalendarDay): readonly OpeningKind[] {
  return call === undefined || (call.until !== undefined && call.until <= today) ? openingKinds : (call.openings ?? []);
}
