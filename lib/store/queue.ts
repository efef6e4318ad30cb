import { mondayOf, type CalendarDay } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import type { Rules } from '../domain/rules';
import { budgetOf, type Budget } from '../rhythm/budget';
import { openingsOf } from '../rhythm/openings';
import { buildQueue, type QueueRow, type Reason } from '../rhythm/queue';
import { quietOn, type QuietWindow } from '../rhythm/quiet';
import { listAssignments } from './assignments';
import { listCircles } from './circles';
import { database } from './database';
import { countDue, listDue } from './due';
import { isPresent } from './is-present';
import { readRelations } from './relations';
import { readRules } from './rules';

/** Whom Kring brings up on a day, and how much of it. */
export interface Queue {
  /** The first of them. */
  rows: QueueRow[];
  /** How many there are. */
  total: number;
  budget: Budget;
  /** Why nothing is asked today; undefined on an ordinary day. */
  quiet: QuietWindow | undefined;
  /** How many of the rows are for this week: what is left of the budget, none in a quiet window. */
  offered: number;
}

/** So many a person can look through; the badge counts them all. */
const mostRows = 100;

/** The queue of a day, with reasons, most called for first. */
export async function readQueue(today: CalendarDay): Promise<Queue> {
  const [rules, due] = await Promise.all([readRules(), listDue(today)]);
  const [rows, budget] = await Promise.all([rowsOf(due, today, rules, mostRows), readBudget(today, rules)]);
  const quiet = quietOn(today, rules);
  return { rows, total: due.length, budget, quiet, offered: quiet ? 0 : Math.min(rows.length, budget.left) };
}

/** What calls for one person today, and what holds them back, whether they stand in the queue or not: for their card. */
export async function readTurn(contact: Contact, today: CalendarDay): Promise<QueueRow | undefined> {
  return (await rowsOf([{ ...contact, turnOn: today }], today, await readRules()))[0];
}

/** Why these people stand in today's queue; whoever does not is left out. */
export async function readReasons(contacts: readonly Contact[], today: CalendarDay): Promise<Map<ContactId, Reason[]>> {
  const due = contacts.filter(({ turnOn }) => turnOn !== undefined && turnOn <= today);
  if (due.length === 0) return new Map();
  const rows = await rowsOf(due, today, await readRules());
  return new Map(rows.map(({ contact, reasons }) => [contact.id, reasons]));
}

/** How many the badge says, up to `most`: nobody in a quiet window and once the week's budget is spent. One index and the moments of one week. */
export async function countForBadge(today: CalendarDay, most: number): Promise<number> {
  const rules = await readRules();
  if (quietOn(today, rules)) return 0;
  const { left } = await readBudget(today, rules);
  return left === 0 ? 0 : countDue(today, most);
}

/** What is left of the week on a day. */
export async function readBudget(today: CalendarDay, known?: Rules): Promise<Budget> {
  const rules = known ?? (await readRules());
  const [moments, assignments] = await Promise.all([
    database.interactions.where('day').between(mondayOf(today), today, true, true).toArray(),
    listAssignments(),
  ]);
  return budgetOf(moments.filter(isPresent), assignments, today, rules);
}

async function rowsOf(contacts: readonly Contact[], today: CalendarDay, rules: Rules, limit?: number): Promise<QueueRow[]> {
  const [circles, relationsOf] = await Promise.all([listCircles(), readRelations(contacts.map(({ id }) => id))]);
  const people = contacts.map((contact) => {
    const relations = relationsOf(contact.id);
    const intentions = relations.interactions.filter(({ isIntention }) => isIntention);
    return {
      contact,
      circle: circles.find(({ id }) => id === contact.circleId),
      openings: openingsOf({ contact, ...relations, intentions }),
      waiting: relations.waiting,
    };
  });
  return buildQueue(people, today, rules, limit);
}
