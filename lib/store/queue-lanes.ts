import { Dexie } from 'dexie';
import { daysBetween, type CalendarDay } from '../domain/calendar-day';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import { laneOf, type Lane } from '../rhythm/lanes';
import { inOrder, positionOf, scoreOf, type Place } from '../rhythm/queue';
import { database } from './database';

/** Rows read of a lane at a time: most lanes give one or two to the beginning of the queue. */
const atOnce = 10;

/** A lane as far as it was read. */
interface Reader {
  lane: Lane;
  position: number;
  /** Read but not taken yet, the next one first. */
  waiting: Contact[];
  /** The last row read, to go on behind; undefined at the end of the lane. */
  last: Contact | undefined;
}

interface Day {
  today: CalendarDay;
  circles: readonly Circle[];
  isBetween: boolean;
}

/**
 * The first `most` of the queue, in order, from the index of lanes (lib/rhythm/lanes.ts): as many rows are read as are asked for and a few of each lane, however
 * many people are due. Left out is whose place is another one since a day that has come: `readStale` gives those.
 */
export async function readFirst(most: number, day: Day): Promise<Contact[]> {
  const circleIds = [...day.circles.map(({ id }): string => id), ''];
  const readers = (await Promise.all(circleIds.map((id) => openLanes(id, day)))).flat();
  const first: Contact[] = [];
  while (first.length < most) {
    await Promise.all(readers.filter(({ waiting, last }) => waiting.length === 0 && last).map((reader) => readOn(reader, day.today)));
    const next = readers.filter(({ waiting }) => waiting.length > 0).toSorted((a, b) => inOrder(placeOf(a, day), placeOf(b, day)))[0];
    const contact = next?.waiting.shift();
    if (!contact) break;
    first.push(contact);
  }
  return first;
}

/** Those whose place in the queue changed by itself since it was derived: something to ask after came up today, say. */
export function readStale(today: CalendarDay): Promise<Contact[]> {
  return database.contacts.where('call.until').belowOrEqual(today).toArray();
}

const isStale = ({ call }: Contact, today: CalendarDay) => call?.until !== undefined && call.until <= today;

/** Opens the lanes of one circle, from one to the next; the beginning of each is read on the way. */
async function openLanes(circleId: string, { today, circles }: Day): Promise<Reader[]> {
  const position = positionOf(circles.find(({ id }) => id === circleId));
  const readers: Reader[] = [];
  let after: unknown[] = [`${circleId}/`];
  for (;;) {
    // A key of a lane is the circle's id and a slash; the character after the slash is a nought.
    const rows = await rowsBetween(after, [`${circleId}0`], atOnce);
    const byLane = [...Map.groupBy(rows, ({ call }) => call?.lane ?? '')];
    for (const [index, [key, own]] of byLane.entries()) {
      const reader: Reader = { lane: laneOf(key), position, waiting: [], last: undefined };
      const isCut = index === byLane.length - 1 && rows.length === atOnce;
      take(reader, own, isCut, today);
      readers.push(reader);
    }
    const lane = rows.at(-1)?.call?.lane;
    if (lane === undefined || rows.length < atOnce) return readers;
    after = [lane, Dexie.maxKey];
  }
}

async function readOn(reader: Reader, today: CalendarDay): Promise<void> {
  const { call, id } = reader.last ?? {};
  if (!call) return;
  const rows = await rowsBetween([call.lane, call.since, id], [call.lane, today, Dexie.maxKey], atOnce * 2);
  take(reader, rows, rows.length === atOnce * 2, today);
}

/** `isCut`: there may be more of the lane. Whoever is called for later than today ends it. */
function take(reader: Reader, rows: readonly Contact[], isCut: boolean, today: CalendarDay): void {
  const due = rows.filter(({ call }) => call !== undefined && call.since <= today);
  reader.waiting.push(...due.filter((contact) => !isStale(contact, today)));
  reader.last = isCut && due.length === rows.length ? rows.at(-1) : undefined;
}

/** In the order of lane, day and id; neither end is in it. */
function rowsBetween(after: unknown[], end: unknown[], limit: number): PromiseLike<Contact[]> {
  return database.contacts.where('[call.lane+call.since+id]').between(after, end, false, false).limit(limit).toArray();
}

function placeOf({ lane, position, waiting: [contact] }: Reader, { today, isBetween }: Day): Place {
  const since = contact?.call?.since;
  const late = lane.isLate && since ? daysBetween(since, today) : 0;
  const score = scoreOf(late, lane.rhythm, lane.weight, isBetween && lane.isWorkTie);
  return { score, position, since, id: contact?.id ?? '' };
}
