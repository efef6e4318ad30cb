import type { ExperienceId } from '../domain/experience';
import type { SourceId } from '../domain/source';
import { sampleExperiences, sampleSources } from '../sample/library';
import { listExperiences, listSources } from '../store/library';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import type { Writer } from './writer';

/** Puts invented experiences and sources into the library, to see what suggestions are like. */
export async function addSampleLibrary(): Promise<Change> {
  const { change: done } = await change({ key: 'change.add-sample-library', values: {} }, writeSampleLibrary);
  return done;
}

/** Takes the invented ones away again; what the person made of one stays. */
export async function removeSampleLibrary(): Promise<Change> {
  const { change: done } = await change({ key: 'change.remove-sample-library', values: {} }, clearSampleLibrary);
  return done;
}

/** Inside a change: those examples that are not there already. */
export async function writeSampleLibrary(write: Writer): Promise<void> {
  const told = new Set((await listExperiences()).map(({ title }) => title));
  for (const experience of sampleExperiences) {
    if (!told.has(experience.title))
      await write.put('experiences', { ...newRecord<ExperienceId>(write.now), ...experience, isSample: true });
  }
  const kept = new Set((await listSources()).map(({ url }) => url));
  for (const source of sampleSources) {
    if (!kept.has(source.url)) await write.put('sources', { ...newRecord<SourceId>(write.now), ...source, isSample: true });
  }
}

/** Inside a change: every example out. */
export async function clearSampleLibrary(write: Writer): Promise<void> {
  const gone = { deletedAt: write.now };
  for (const experience of await listExperiences()) if (experience.isSample) await write.put('experiences', { ...experience, ...gone });
  for (const source of await listSources()) if (source.isSample) await write.put('sources', { ...source, ...gone });
}
