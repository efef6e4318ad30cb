import { today } from '../domain/calendar-day';
import type { Experience, ExperienceId } from '../domain/experience';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { patched, type Patch } from './patched';
import { requireRow } from './require-record';

/** What the person tells of an experience. */
export type ExperienceFields = Omit<Experience, 'id' | 'isSample' | 'toldOn' | 'createdAt' | 'updatedAt' | 'deletedAt'>;

/** Puts an experience into the library. */
export async function addExperience(fields: ExperienceFields): Promise<Change> {
  const { change: done } = await change({ key: 'change.add-experience', values: { title: fields.title } }, (write) =>
    write.put('experiences', { ...newRecord<ExperienceId>(write.now), ...fields }),
  );
  return done;
}

/** Changes an experience; null takes a field away. What began as an example is the person's own from then on. Throws RecordGoneError. */
export async function editExperience(id: ExperienceId, patch: Patch<ExperienceFields>): Promise<Change> {
  const { title } = await requireRow('experiences', id);
  const { change: done } = await change({ key: 'change.edit-experience', values: { title: patch.title ?? title } }, async (write) => {
    const own: Patch<Experience> = { ...(patch as Patch<Experience>), isSample: null };
    await write.put('experiences', patched(await requireRow('experiences', id), own));
  });
  return done;
}

/** The person wrote a post of their own about it, or wants no idea for one: none is proposed any more. Throws RecordGoneError. */
export async function markTold(id: ExperienceId): Promise<Change> {
  const { title } = await requireRow('experiences', id);
  const { change: done } = await change({ key: 'change.told-experience', values: { title } }, async (write) => {
    await write.put('experiences', { ...(await requireRow('experiences', id)), toldOn: today() });
  });
  return done;
}

/** Takes an experience out of the library. Throws RecordGoneError. */
export async function deleteExperience(id: ExperienceId): Promise<Change> {
  const { title } = await requireRow('experiences', id);
  const { change: done } = await change({ key: 'change.delete-experience', values: { title } }, async (write) => {
    await write.put('experiences', { ...(await requireRow('experiences', id)), deletedAt: write.now });
  });
  return done;
}
