import type { ContactId } from '../domain/contact';
import type { Interaction } from '../domain/interaction';
import type { Guest, Meeting } from '../domain/meeting';
import { listMeetings } from '../store/meetings';
import { database } from '../store/database';
import { isPresent } from '../store/is-present';
import { patched } from './patched';
import { joinedLine } from './save-meeting';
import type { Writer } from './writer';

/** The other way about: a contact moment that was corrected or taken away elsewhere is so in its meeting too. `after` undefined: it is gone. */
export async function alignMeeting(write: Writer, before: Interaction, after: Interaction | undefined): Promise<void> {
  const meeting = before.meeting && (await database.meetings.get(before.meeting.id));
  if (!meeting || !isPresent(meeting)) return;
  await putGuests(
    write,
    meeting,
    meeting.guests.map((guest) => {
      if (guest.momentId !== before.id) return guest;
      const isTheirs = after !== undefined && guest.contactId !== undefined && after.contactIds.includes(guest.contactId);
      return isTheirs ? patched(guest, { line: after.text ?? null }) : patched(guest, { momentId: null });
    }),
  );
}

/** Someone who is gone stands on no guest list any more. */
export async function dropGuest(write: Writer, id: ContactId): Promise<void> {
  for (const meeting of await listMeetings()) {
    await putGuests(
      write,
      meeting,
      meeting.guests.filter(({ contactId }) => contactId !== id),
    );
  }
}

/** Two cards that became one are one guest; of two moments at one meeting the line goes to the one that stays. */
export async function moveGuest(write: Writer, from: ContactId, to: ContactId): Promise<void> {
  for (const meeting of await listMeetings()) {
    const moved = meeting.guests.find(({ contactId }) => contactId === from);
    const kept = meeting.guests.find(({ contactId }) => contactId === to);
    if (!moved) continue;
    if (!kept) {
      await putGuests(
        write,
        meeting,
        meeting.guests.map((guest) => (guest === moved ? { ...guest, contactId: to } : guest)),
      );
      continue;
    }
    const joined: Guest = { ...moved, ...kept, ...joinedLine(kept.line, moved.line) };
    await putGuests(
      write,
      meeting,
      meeting.guests.flatMap((guest) => (guest === moved ? [] : guest === kept ? [joined] : [guest])),
    );
    await joinMoments(write, joined, kept.momentId && moved.momentId);
  }
}

async function joinMoments(write: Writer, joined: Guest, spare: Guest['momentId']): Promise<void> {
  const [kept, gone] = await database.interactions.bulkGet([joined.momentId ?? '', spare ?? ''] as NonNullable<Guest['momentId']>[]);
  if (kept) await write.put('interactions', patched(kept, { text: joined.line ?? null }));
  if (gone) await write.put('interactions', { ...gone, deletedAt: write.now });
}

async function putGuests(write: Writer, meeting: Meeting, guests: Guest[]): Promise<void> {
  if (JSON.stringify(guests) !== JSON.stringify(meeting.guests)) await write.put('meetings', { ...meeting, guests });
}
