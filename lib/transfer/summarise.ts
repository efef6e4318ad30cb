import type { FileReading } from './file-reading';
import { sumMoments } from './linkedin/sum-moments';
import { inOrder, mergePeople } from './merge-people';
import type { ContactMoment, Party, PostSign } from './moment';
import type { PersonCard } from './person-card';
import type { Warning } from './remark';

/** What one or several files tell together. */
export interface ImportSummary {
  people: PersonCard[];
  moments: ContactMoment[];
  posts: PostSign[];
  /** Whose archive it is. */
  owner?: Party;
  /** People of one name who may be one: left apart. */
  doubtful: PersonCard[][];
  warnings: Warning[];
}

/** Joins readings into people and their contact moments; the order of the files does not matter. `zone`: IANA name of the person's own calendar. */
export function summarise(readings: readonly FileReading[], zone: string): ImportSummary {
  const cards = readings.flatMap(({ kind, people }) => people.map(({ card }) => ({ card, kind })));
  const { people: found, joined, doubtful } = mergePeople(cards);
  const people = readings.length > 1 ? inOrder(found) : found;
  const messages = readings.flatMap((reading) => reading.messages);
  const signs = readings.flatMap((reading) => reading.signs);
  const posts = readings.flatMap((reading) => reading.posts);
  const profileNames = readings.flatMap((reading) => reading.profileNames);
  const { moments, owner, skipped } = sumMoments({ messages, signs, profileNames, people, zone });
  const warnings: Warning[] = [];
  if (joined > 0) warnings.push({ code: 'duplicate-rows', values: { count: joined } });
  if (messages.length > 0 && !owner) warnings.push({ code: 'owner-unknown' });
  if (skipped > 0) warnings.push({ code: 'archive-skipped', values: { count: skipped } });
  if (posts.length > 0) warnings.push({ code: 'posts-need-people', values: { count: posts.length } });
  const isOwner = ({ slug }: PersonCard) => owner?.slug !== undefined && slug === owner.slug;
  return { people: people.filter((person) => !isOwner(person)), moments, posts, doubtful, warnings, ...(owner && { owner }) };
}
