import type { Circle } from '../domain/circle';
import { database } from './database';
import { isPresent } from './is-present';

/** The circles, closest first. */
export async function listCircles(): Promise<Circle[]> {
  const circles = (await database.circles.toArray()).filter(isPresent);
  return circles.toSorted((a, b) => a.position - b.position);
}
