import { today } from '../domain/calendar-day';
import type { Contact, ContactId } from '../domain/contact';
import type { Interaction, InteractionId } from '../domain/interaction';
import type { Guest, Meeting, MeetingId } from '../domain/meeting';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { change, type Change } from './change';
import { endSnooze } from './end-snooze';
import { newRecord } from './new-record';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact, requireRow } from './require-record';
import type { Writer } from './writer';

/** A guest as the person leaves them: whether they spoke, and whether someone unknown joins the person's people. */
export interface GuestDraft extends Omit<Guest, 'momentId'> {
  isSpoken: boolean;
  /** Joins the person's people, without a circle: meeting someone creates no obligation. */
  isNew?: boolean;
}

type Fields = Pick<Meeting, 'kind' | 'name' | 'day' | 'place' | 'organiser'>;

/**
 * Keeps a meeting with its guests, and a contact moment with everyone spoken to, as one change. Saved again, the moments follow: the day, the lines, and who
 * was spoken to. On a meeting that is still to come nobody was. Throws RecordGoneError.
 */
export async function saveMeeting(
  fields: Fields,
  drafts: readonly GuestDraft[],
  id?: MeetingId,
): Promise<{ meetingId: MeetingId; change: Change }> {
  const spoken = fields.day > today() ? 0 : drafts.filter(({ isSpoken, isNew, contactId }) => isSpoken && (contactId ?? isNew)).length;
  const label = { key: 'change.save-meeting', values: { name: fields.name, count: spoken } };
  const { result, change: done } = await change(label, async (write) => {
    const before = id && (await requireRow('meetings', id));
    const base = before ?? { ...newRecord<MeetingId>(write.now), guests: [] };
    const meeting: Meeting = {
      id: base.id,
      createdAt: base.createdAt,
      updatedAt: write.now,
      ...(before?.isSample && { isSample: true }),
      ...fields,
      guests: [],
    };
    const guests = oncePerPerson(await withNewPeople(write, drafts));
    const kept: Guest[] = [];
    for (const guest of guests) kept.push(await withMoment(write, guest, meeting, base));
    await write.put('meetings', { ...meeting, guests: kept });
    const gone = base.guests.filter(({ momentId }) => momentId && !kept.some((guest) => guest.momentId === momentId));
    await removeMoments(write, gone);
    await refreshContacts(write, idsOf([...base.guests, ...kept]));
    return meeting.id;
  });
  return { meetingId: result, change: done };
}

/** Takes a meeting away with the contact moments that came of it. Throws RecordGoneError. */
export async function deleteMeeting(id: MeetingId): Promise<Change> {
  const { name } = await requireRow('meetings', id);
  const { change: done } = await change({ key: 'change.delete-meeting', values: { name } }, async (write) => {
    const meeting = await requireRow('meetings', id);
    await write.put('meetings', { ...meeting, deletedAt: write.now });
    await removeMoments(write, meeting.guests);
    await refreshContacts(write, idsOf(meeting.guests));
  });
  return done;
}

const idsOf = (guests: readonly Guest[]) => guests.flatMap(({ contactId }) => contactId ?? []);

async function withNewPeople(write: Writer, drafts: readonly GuestDraft[]): Promise<GuestDraft[]> {
  const guests: GuestDraft[] = [];
  for (const draft of drafts) {
    if (draft.contactId || !draft.isNew) {
      guests.push(draft);
      continue;
    }
    const { name, role, organisation } = draft;
    const card = { kind: 'person' as const, name, ...(role && { headline: role }), ...(organisation && { organisation }) };
    const contact: Contact = { ...newRecord<ContactId>(write.now), ...card };
    await write.put('contacts', contact);
    guests.push({ ...draft, contactId: contact.id });
  }
  return guests;
}

/** Two lines of the list may be one person: what was written at either stays. */
function oncePerPerson(drafts: readonly GuestDraft[]): GuestDraft[] {
  const guests: GuestDraft[] = [];
  for (const draft of drafts) {
    const at = draft.contactId ? guests.findIndex(({ contactId }) => contactId === draft.contactId) : -1;
    const first = guests[at];
    if (!first) guests.push(draft);
    else guests[at] = { ...draft, ...first, ...joinedLine(first.line, draft.line), isSpoken: first.isSpoken || draft.isSpoken };
  }
  return guests;
}

/** Both lines of one person under each other. */
export function joinedLine(one: string | undefined, other: string | undefined): Pick<Guest, 'line'> {
  const lines = [...new Set([one, other])].filter((line) => line !== undefined);
  return lines.length > 0 ? { line: lines.join('\n').slice(0, 2000) } : {};
}

async function withMoment(
  write: Writer,
  draft: GuestDraft,
  meeting: Meeting,
  before: Pick<Meeting, 'guests'> & { day?: string },
): Promise<Guest> {
  const { isSpoken, isNew: _new, ...plain } = draft;
  const guest = patched<Guest>(plain, {});
  const { contactId } = guest;
  if (!contactId) return guest;
  await requireContact(contactId);
  if (!isSpoken || meeting.day > today()) return guest;
  const former = before.guests.find((each) => each.contactId === contactId)?.momentId;
  const known = former ? await database.interactions.get(former) : undefined;
  const moment = isPresent(known) ? known : undefined;
  const fields = { meeting: { id: meeting.id, name: meeting.name }, text: guest.line ?? null };
  // A day that the person corrected for this one moment stays as they have it.
  const day = moment && moment.day !== before.day ? moment.day : meeting.day;
  const blank: Interaction = { ...newRecord<InteractionId>(write.now), contactIds: [contactId], channel: 'event', day };
  const after = patched(moment ?? blank, { ...fields, day });
  if (!moment || JSON.stringify(after) !== JSON.stringify(moment)) await write.put('interactions', after);
  if (!moment) await endSnooze(write, contactId, after);
  return { ...guest, momentId: after.id };
}

async function removeMoments(write: Writer, guests: readonly Guest[]): Promise<void> {
  for (const { momentId } of guests) {
    const moment = momentId && (await database.interactions.get(momentId));
    if (moment && isPresent(moment)) await write.put('interactions', { ...moment, deletedAt: write.now });
  }
}
