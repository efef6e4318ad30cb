import { addDays, type CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { Detail, DetailKind } from '../domain/detail';
import type { Gift } from '../domain/gift';
import type { Note } from '../domain/note';
import type { Opportunity } from '../domain/opportunity';
import { isSameOrganisation } from '../domain/organisation-name';
import type { Rules } from '../domain/rules';
import { compoundWords, sharedWords } from '../domain/word-overlap';
import { holdsOf, holdsOn, type Hold, type Waiting } from '../rhythm/holds';
import { seekingSentences, seeksSomeone, seeksWork } from './seeking';

/** What is kept at someone, as far as it counts here. */
export interface SeekerFacts {
  contact: Contact;
  details: readonly Detail[];
  notes: readonly Note[];
  gifts: readonly Gift[];
  waiting?: Waiting | undefined;
}

/** Why someone may be glad to hear of it, in the person's own words. */
export type SeekReason =
  | { code: Exclude<DetailKind, 'personal'>; text: string; day: CalendarDay }
  | { code: 'note'; text: string; day: CalendarDay }
  | { code: 'tag' | 'headline' | 'region'; text: string };

/** A hard rule: never weighed against anything. */
export type Barrier =
  | { code: 'no-vacancies' | 'no-acquisition' }
  | { code: 'works-there'; organisation: string }
  | { code: 'passed-on'; day: CalendarDay }
  | { code: 'held'; hold: Hold };

/** Something to know before one more message goes to them; the person decides. */
export type Caution = { code: 'held'; hold: Hold } | { code: 'given-lately'; day: CalendarDay };

export interface Seeker {
  contact: Contact;
  reasons: SeekReason[];
  cautions: Caution[];
}

export interface Seekers {
  seekers: Seeker[];
  /** Who would have stood among them, and the rule that keeps them out. */
  keptOut: { contact: Contact; barrier: Barrier }[];
}

/** The same person hears of something at most once in so many days without the person being told (advice.md 6). */
const shareDays = 30;

/** Words of the trade that say nothing of one job. */
const everyday = new Set(
  'communicatie communication adviseur gemeente provincie ministerie waterschap overheid organisatie opdracht opdrachten functie vacature baan interim senior junior medewerker team publieke sector project projecten inwoners zoekt zoeken'.split(
    ' ',
  ),
);

/**
 * Who of the person's people may be glad to hear of a vacancy or assignment: hard rules first (what they asked for, who is away, who works there, who heard
 * of it already), then by what the person wrote down of them, the most telling first. Nobody is named for whom no own words speak.
 */
export function matchSeekers(opportunity: Opportunity, people: readonly SeekerFacts[], today: CalendarDay, rules: Rules): Seekers {
  const words = wordsOf(opportunity);
  const ranked = people
    .filter(({ contact }) => contact.kind === 'person')
    .map((facts) => ({ facts, ...reasonsFor(opportunity, words, facts) }))
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight || a.facts.contact.id.localeCompare(b.facts.contact.id));
  const result: Seekers = { seekers: [], keptOut: [] };
  for (const { facts, reasons } of ranked) {
    const barrier = barrierFor(opportunity, facts, today, rules);
    if (barrier) result.keptOut.push({ contact: facts.contact, barrier });
    else result.seekers.push({ contact: facts.contact, reasons, cautions: cautionsFor(facts, today, rules) });
  }
  return result;
}

/** The rule that forbids to pass this on to someone; undefined when none does. */
export function barrierFor(
  opportunity: Pick<Opportunity, 'kind' | 'organisation' | 'passedOn'>,
  { contact, waiting }: Pick<SeekerFacts, 'contact' | 'waiting'>,
  today: CalendarDay,
  rules: Rules,
): Barrier | undefined {
  const { wishes, organisation, headline } = contact;
  if (wishes?.noVacancies) return { code: 'no-vacancies' };
  if (wishes?.noAcquisition && opportunity.kind === 'assignment') return { code: 'no-acquisition' };
  const earlier = opportunity.passedOn.find(({ contactId }) => contactId === contact.id);
  if (earlier) return { code: 'passed-on', day: earlier.day };
  const theirs = opportunity.organisation;
  if (theirs && organisation && isSameOrganisation(theirs, organisation)) return { code: 'works-there', organisation };
  if (theirs && headline?.toLowerCase().includes(theirs.toLowerCase())) return { code: 'works-there', organisation: theirs };
  const hold = holdsOn(today, holdsOf(contact, rules, waiting)).find(({ code }) => code === 'paused' || code === 'wish');
  return hold && { code: 'held', hold };
}

export function cautionsFor({ contact, gifts, waiting }: SeekerFacts, today: CalendarDay, rules: Rules): Caution[] {
  const lately = gifts
    .filter(
      ({ direction, kind, day }) => direction === 'given' && (kind === 'vacancy' || kind === 'article') && day > addDays(today, -shareDays),
    )
    .toSorted((a, b) => b.day.localeCompare(a.day))[0];
  const holds = holdsOn(today, holdsOf(contact, rules, waiting));
  return [
    ...holds.map((hold): Caution => ({ code: 'held', hold })),
    ...(lately ? [{ code: 'given-lately' as const, day: lately.day }] : []),
  ];
}

interface Words {
  /** Of the title: what the work is. */
  title: string[];
  all: string[];
}

function wordsOf({ title, organisation = '', region = '', text = '' }: Opportunity): Words {
  return { title: telling(title), all: telling(`${title} ${organisation} ${region} ${text}`) };
}

const telling = (text: string) => compoundWords(text).filter((word) => !everyday.has(word));

interface Weighed {
  reasons: SeekReason[];
  weight: number;
}

/** Signs in order of what they are worth; a place or a headline adds to a sign and is none alone. */
function reasonsFor(opportunity: Opportunity, words: Words, { contact, details, notes }: SeekerFacts): Weighed {
  const signs = [
    ...details.flatMap((detail) => detailSign(detail, words)),
    ...notes.flatMap(({ text, updatedAt }) => noteSigns(text, updatedAt.slice(0, 10) as CalendarDay, words)),
    ...(contact.tags ?? [])
      .filter((tag) => sharedWords(telling(tag), words.title) > 0)
      .map((tag) => ({ reason: { code: 'tag' as const, text: tag }, weight: 2 })),
  ].toSorted((a, b) => b.weight - a.weight);
  if (signs.length === 0) return { reasons: [], weight: 0 };
  const headline = contact.headline && sharedWords(telling(contact.headline), words.title) > 0 ? contact.headline : undefined;
  const isNear = contact.location && opportunity.region && sharedWords(telling(contact.location), telling(opportunity.region)) > 0;
  const reasons: SeekReason[] = [
    ...signs.map(({ reason }) => reason),
    ...(headline ? [{ code: 'headline' as const, text: headline }] : []),
    ...(isNear && contact.location ? [{ code: 'region' as const, text: contact.location }] : []),
  ];
  const weight = signs.reduce((sum, sign) => sum + sign.weight, 0) + (headline ? 1 : 0) + (isNear ? 1 : 0);
  return { reasons, weight };
}

type Sign = { reason: SeekReason; weight: number };

function detailSign({ kind, text, day }: Detail, words: Words): Sign[] {
  if (kind === 'personal') return [];
  const own = telling(text);
  const reason: SeekReason = { code: kind, text, day };
  if (kind === 'seeks') {
    const shared = sharedWords(own, words.all);
    if (seeksSomeone(text) || (shared === 0 && !seeksWork(text))) return [];
    return [{ reason, weight: (seeksWork(text) ? 4 : 2) + 2 * shared }];
  }
  const shared = sharedWords(own, words.title);
  return shared > 0 ? [{ reason, weight: shared }] : [];
}

function noteSigns(note: string, day: CalendarDay, words: Words): Sign[] {
  return seekingSentences(note).flatMap((sentence) => {
    const shared = sharedWords(telling(sentence), words.all);
    if (!seeksWork(sentence) && shared === 0) return [];
    return [{ reason: { code: 'note' as const, text: sentence, day }, weight: 3 + 2 * shared }];
  });
}
