import { today } from '../domain/calendar-day';
import type { GiftId } from '../domain/gift';
import { pairKey, type Introduction, type IntroductionId, type IntroductionStage } from '../domain/introduction';
import { AlreadyIntroducedError } from '../errors';
import { listIntroductions } from '../store/introductions';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { patched } from './patched';
import { requireContact, requireRow } from './require-record';
import type { Writer } from './writer';

/** Keeps the idea to introduce two people. Throws AlreadyIntroducedError when they were, or it was thought of; RecordGoneError. */
export async function startIntroduction({ contactIds, about }: Pick<Introduction, 'contactIds' | 'about'>): Promise<Change> {
  const [one, other] = [await requireContact(contactIds[0]), await requireContact(contactIds[1])];
  const values = { one: one.name, other: other.name };
  const { change: done } = await change({ key: 'change.start-introduction', values }, async (write) => {
    const isKnown = (await listIntroductions()).some((each) => pairKey(each.contactIds) === pairKey(contactIds));
    if (isKnown || contactIds[0] === contactIds[1]) throw new AlreadyIntroducedError();
    const steps = [{ stage: 'idea' as const, day: today() }];
    await write.put('introductions', { ...newRecord<IntroductionId>(write.now), contactIds, about, stage: 'idea', steps });
  });
  return done;
}

/** The next stage, or dropped. Once introduced it stands in the giving log of both. Throws RecordGoneError. */
export async function advanceIntroduction(id: IntroductionId, stage: IntroductionStage): Promise<Change> {
  const { change: done } = await change({ key: `change.introduction-${stage}`, values: {} }, async (write) => {
    const introduction = await requireRow('introductions', id);
    await write.put('introductions', { ...introduction, stage, steps: [...introduction.steps, { stage, day: today() }] });
    if (stage === 'introduced') await recordGiven(write, introduction);
  });
  return done;
}

/** How it went, in the person's own words; null takes them away. Throws RecordGoneError. */
export async function describeOutcome(id: IntroductionId, outcome: string | null): Promise<Change> {
  const { change: done } = await change({ key: 'change.introduction-outcome', values: {} }, async (write) => {
    await write.put('introductions', patched<Introduction>(await requireRow('introductions', id), { outcome }));
  });
  return done;
}

async function recordGiven(write: Writer, { contactIds, about }: Introduction): Promise<void> {
  for (const contactId of contactIds) {
    const gift = { contactId, direction: 'given', kind: 'introduction', text: about, day: today() } as const;
    await write.put('gifts', { ...newRecord<GiftId>(write.now), ...gift });
  }
}

/** Takes it away, so that the two may be thought of again. Throws RecordGoneError. */
export async function deleteIntroduction(id: IntroductionId): Promise<Change> {
  const { change: done } = await change({ key: 'change.delete-introduction', values: {} }, async (write) => {
    await write.put('introductions', { ...(await requireRow('introductions', id)), deletedAt: write.now });
  });
  return done;
}
