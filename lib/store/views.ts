import type { View } from '../domain/view';
import { database } from './database';
import { isPresent } from './is-present';

/** The views of people that the person named, by name. */
export async function listViews(): Promise<View[]> {
  const views = (await database.views.toArray()).filter(isPresent);
  return views.toSorted((a, b) => a.name.localeCompare(b.name, 'nl') || a.id.localeCompare(b.id));
}
