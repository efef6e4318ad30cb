import type { Introduction } from '../domain/introduction';
import { database } from './database';
import { isPresent } from './is-present';

/** All introductions, the one touched last first. */
export async function listIntroductions(): Promise<Introduction[]> {
  const introductions = (await database.introductions.toArray()).filter(isPresent);
  return introductions.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt) || a.id.localeCompare(b.id));
}
