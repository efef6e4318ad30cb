import { matchesOf, type Match } from '../rhythm/matches';
import { database } from './database';
import { isPresent } from './is-present';

/** Who seeks what someone else offers, the likeliest first; never two who were introduced already, or of whom that was thought. */
export async function listMatches(): Promise<Match[]> {
  const [details, introductions, people] = await Promise.all([
    database.details.toArray(),
    database.introductions.toArray(),
    database.contacts.toCollection().primaryKeys(),
  ]);
  const known = new Set(people);
  return matchesOf(
    details.filter((detail) => isPresent(detail) && known.has(detail.contactId)),
    introductions.filter(isPresent),
  );
}
