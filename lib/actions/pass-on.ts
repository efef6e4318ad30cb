import { today, type CalendarDay } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import type { Gift, GiftId } from '../domain/gift';
import type { Interaction, InteractionId } from '../domain/interaction';
import type { Opportunity, OpportunityId, PassedOn } from '../domain/opportunity';
import type { PromiseId } from '../domain/promise';
import { AlreadyPassedOnError, NoVacanciesError } from '../errors';
import { listOpportunities } from '../store/opportunities';
import { change, type Change } from './change';
import { endSnooze } from './end-snooze';
import { newRecord } from './new-record';
import { patched } from './patched';
import { refreshContacts } from './refresh-contacts';
import { requireContact, requireRow } from './require-record';
import type { Writer } from './writer';

/**
 * Notes that something was passed on to one person, whom the person wrote to themselves: it stands in the giving log and among the contact moments, and with
 * `followUp` it comes back on a day. Throws NoVacanciesError for whoever asked for none, AlreadyPassedOnError, RecordGoneError.
 */
export async function passOn(id: OpportunityId, contactId: ContactId, followUp?: { day: CalendarDay; text: string }): Promise<Change> {
  const { name } = await requireContact(contactId);
  const { change: done } = await change({ key: 'change.pass-on', values: { name } }, async (write) => {
    const opportunity = await requireRow('opportunities', id);
    const contact = await requireContact(contactId);
    if (contact.wishes?.noVacancies) throw new NoVacanciesError();
    if (opportunity.passedOn.some((each) => each.contactId === contactId)) throw new AlreadyPassedOnError();
    const entry = await writeGiven(write, opportunity, contactId, followUp);
    await write.put('opportunities', { ...opportunity, passedOn: [...opportunity.passedOn, entry] });
    await refreshContacts(write, [contactId]);
  });
  return done;
}

async function writeGiven(
  write: Writer,
  { title, organisation }: Opportunity,
  contactId: ContactId,
  followUp: { day: CalendarDay; text: string } | undefined,
): Promise<PassedOn> {
  const day = today();
  const text = [title, organisation].filter(Boolean).join(', ');
  const gift: Gift = { ...newRecord<GiftId>(write.now), contactId, direction: 'given', kind: 'vacancy', text, day };
  const moment: Interaction = { ...newRecord<InteractionId>(write.now), contactIds: [contactId], channel: 'message', day, text };
  await write.put('gifts', gift);
  await write.put('interactions', moment);
  await endSnooze(write, contactId, moment);
  const entry = { contactId, day, giftId: gift.id, momentId: moment.id };
  if (!followUp) return entry;
  const promise = { ...newRecord<PromiseId>(write.now), contactId, kind: 'follow-up' as const, state: 'open' as const, ...followUp };
  await write.put('promises', { ...promise, text: promise.text.slice(0, 500) });
  return { ...entry, followUpId: promise.id };
}

/** "Hoe liep het af?": keeps the answer, null takes it away; the intention to ask is done with it. Throws RecordGoneError. */
export async function recordOutcome(id: OpportunityId, contactId: ContactId, outcome: string | null): Promise<Change> {
  const { name } = await requireContact(contactId);
  const { change: done } = await change({ key: 'change.record-outcome', values: { name } }, async (write) => {
    const opportunity = await requireRow('opportunities', id);
    const passedOn = opportunity.passedOn.map((each) => (each.contactId === contactId ? patched(each, { outcome }) : each));
    await write.put('opportunities', { ...opportunity, passedOn });
    const followUpId = passedOn.find((each) => each.contactId === contactId)?.followUpId;
    const followUp = followUpId && (await requireRow('promises', followUpId).catch(() => undefined));
    if (followUp && followUp.state === 'open' && outcome !== null)
      await write.put('promises', { ...followUp, state: 'done', closedOn: today() });
    await refreshContacts(write, [contactId]);
  });
  return done;
}

/** What was logged by mistake is not passed on: it can be passed on after all. */
export async function alignPassedOn(write: Writer, giftId: GiftId): Promise<void> {
  await putPassedOn(write, (entries) => entries.filter((each) => each.giftId !== giftId));
}

/** Someone who is gone heard of nothing any more. */
export async function dropPassedOn(write: Writer, id: ContactId): Promise<void> {
  await putPassedOn(write, (entries) => entries.filter(({ contactId }) => contactId !== id));
}

/** Two cards that became one heard of it once. */
export async function movePassedOn(write: Writer, from: ContactId, to: ContactId): Promise<void> {
  await putPassedOn(write, (entries) => {
    const isBoth = entries.some(({ contactId }) => contactId === to);
    const moved = entries.map((each) => (each.contactId === from ? { ...each, contactId: to } : each));
    return isBoth ? entries.filter(({ contactId }) => contactId !== from) : moved;
  });
}

async function putPassedOn(write: Writer, edit: (entries: PassedOn[]) => PassedOn[]): Promise<void> {
  for (const opportunity of await listOpportunities()) {
    const passedOn = edit(opportunity.passedOn);
    if (JSON.stringify(passedOn) !== JSON.stringify(opportunity.passedOn)) await write.put('opportunities', { ...opportunity, passedOn });
  }
}
