import type { CalendarDay } from '../../domain/calendar-day';
import type { PostReading } from '../read-post';
import type { KnownContact } from './known-contact';

/** Why a contact may not be suggested here, whatever the ranking. */
export type Bar =
  | 'author'
  | 'nothing'
  | 'ill'
  | 'leave'
  | 'limit'
  | 'no-jobs'
  | 'only-jobs'
  | 'only-people'
  | 'unwanted-topic'
  | 'own-organisation';

/**
 * The hard filters (advice, section 6): a wish not to be bothered is no matter of ranking. `undefined` when nothing stands in the way. Runs before
 * anything is scored, so that no score can overrule it.
 */
export function barOf(contact: KnownContact, reading: PostReading, today: CalendarDay): Bar | undefined {
  const { limits, leave, availability } = contact;
  if (isAuthor(contact, reading)) return 'author';
  const isAway = leave !== undefined && (leave.until === undefined || leave.until > today);
  if (isAway) return leave.kind === 'ill' ? 'ill' : 'leave';
  if (limits.nothing && leave === undefined) return 'nothing';
  if (limits.maximumPerYear !== undefined && (limits.sentThisYear ?? 0) >= limits.maximumPerYear) return 'limit';
  const isJob = reading.kind === 'assignment' || reading.kind === 'vacancy';
  if ((isJob || reading.mentionsJob) && (limits.noAssignments || limits.noVacancies || availability?.seeks === 'nothing')) return 'no-jobs';
  if (!isJob && limits.onlyJobs) return 'only-jobs';
  if (limits.onlyPeople && reading.kind !== 'available') return 'only-people';
  if (touchesUnwanted(contact, reading)) return 'unwanted-topic';
  if (isJob && isOwnOrganisation(contact, reading)) return 'own-organisation';
  return undefined;
}

/** Any word about an unwanted subject is enough, also where the post is mainly about another one. */
function touchesUnwanted({ unwantedTopics }: KnownContact, { namedTopics }: PostReading): boolean {
  return [...unwantedTopics].some((id) => namedTopics.has(id));
}

function isAuthor({ input: { contact } }: KnownContact, { post }: PostReading): boolean {
  const authors = [post.author, post.quoted?.author];
  return authors.some((author) => author !== undefined && (author.contactId === contact.id || sameName(author.name, contact.name)));
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Somebody who works there has seen the vacancy. */
function isOwnOrganisation({ input: { contact } }: KnownContact, { post, text }: PostReading): boolean {
  const organisation = contact.organisation?.trim().toLowerCase();
  if (!organisation || organisation.length < 4 || /^(?:zelfstandig|zzp|freelance|zoekend|gepensioneerd|self-employed)/u.test(organisation))
    return false;
  const place = organisation.replace(/^(?:gemeente|provincie|waterschap|ministerie van|council of|city of)\s+/u, '');
  const source = `${post.author?.name ?? ''} ${post.author?.headline ?? ''}`.toLowerCase();
  return source.includes(organisation) || (place !== organisation && source.includes(place)) || text.toLowerCase().includes(organisation);
}
