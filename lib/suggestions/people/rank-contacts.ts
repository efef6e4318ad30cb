import type { ContactId } from '../../domain/contact';
import type { Library } from '../library';
import { facetLikeness } from '../retrieval/facet-likeness';
import { likenessTo } from '../retrieval/gram-index';
import { topicShare } from '../retrieval/rank-cards';
import type { PostReading } from '../read-post';
import { barOf } from './barred';
import { jobFit, readJob } from './job-fit';
import type { KnownContact } from './known-contact';
import { provincesIn } from './provinces';

/** Why a contact has something in a post. */
export type ContactReason = 'note' | 'interest' | 'job' | 'comes-free' | 'agent';

export interface ContactMatch {
  contact: KnownContact;
  score: number;
  reason: ContactReason;
  /** The note names this very matter: enough to introduce the author to them. */
  isClose: boolean;
}

const weights = { topic: 0.4, interest: 0.3, facet: 0.55, words: 0.5, enough: 0.5, close: 0.85, shareOfBest: 0.65, most: 5 };

type Cards = readonly { contact: KnownContact; index: number }[];

/** The contacts to whom this post is of use, the best first. Who is barred, or rests after an earlier message, is not even scored. */
export function rankContacts(
  reading: PostReading,
  library: Library,
  { resting = new Set(), leaning = () => 1 }: { resting?: ReadonlySet<ContactId>; leaning?: (id: ContactId) => number } = {},
): ContactMatch[] {
  const cards = library.contacts.cards
    .map((contact, index) => ({ contact, index }))
    .filter(({ contact }) => !resting.has(contact.input.contact.id));
  const matches = matchesOf(reading, library, cards).map((match) => ({
    ...match,
    score: match.score * leaning(match.contact.input.contact.id),
  }));
  const ranked = matches.toSorted(
    (a, b) => b.score - a.score || a.contact.input.contact.name.localeCompare(b.contact.input.contact.name, 'nl'),
  );
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * weights.shareOfBest).slice(0, weights.most);
}

function matchesOf(reading: PostReading, library: Library, cards: Cards): ContactMatch[] {
  if (reading.kind === 'assignment' || reading.kind === 'vacancy') return forJob(reading, library, unbarred(cards, reading, library));
  if (reading.kind === 'available') return forSomebodyFree(reading, unbarred(cards, reading, library));
  return onSubject(reading, library, cards);
}

function unbarred(cards: Cards, reading: PostReading, { today }: Library): Cards {
  return cards.filter(({ contact }) => barOf(contact, reading, today) === undefined);
}

function forJob(reading: PostReading, { today }: Library, open: Cards): ContactMatch[] {
  const job = readJob(reading, today);
  if (!job) return [];
  return open.flatMap(({ contact }) => {
    const score = jobFit(job, contact, reading);
    return score > 0 ? [{ contact, score, reason: 'job' as const, isClose: score >= 1 || job.isForAllRounders }] : [];
  });
}

/** Who looks for people hears of somebody who comes free: in the same field and region, or because finding people is their work. */
function forSomebodyFree({ text, topics }: PostReading, open: Cards): ContactMatch[] {
  const provinces = provincesIn(text);
  return open.flatMap(({ contact }): ContactMatch[] => {
    if (!contact.seeksPeople) return [];
    const sharesField = topics.some(({ id }) => id !== 'interim-hiring' && contact.interests.has(id));
    const regions = provincesIn(contact.note);
    const isFar = provinces.size > 0 && regions.size > 0 && ![...regions].some((region) => provinces.has(region));
    if (contact.isAgent && contact.seeksPeople) return [{ contact, score: 1, reason: 'agent', isClose: true }];
    return sharesField && !isFar ? [{ contact, score: 1.2, reason: 'comes-free', isClose: true }] : [];
  });
}

/** Of thousands of contacts a few share a subject with the post: only they are looked at any further. */
function onSubject(reading: PostReading, library: Library, cards: Cards): ContactMatch[] {
  const first = reading.topics[0]?.id;
  const subjects = reading.topics.map(({ id }) => id);
  const topical = cards.filter(({ contact }) => subjects.some((id) => contact.interests.has(id)));
  const likeness = likenessTo(library.contacts.grams, reading.text);
  return unbarred(topical, reading, library).flatMap(({ contact, index }): ContactMatch[] => {
    if (isUnwanted(contact, reading)) return [];
    const topic = topicShare(reading.topics, contact.interests);
    const facet = facetLikeness(reading.facets, contact.facets, library.contacts.facets);
    const words = Math.min(1, (likeness[index] ?? 0) * 4);
    const isInterest = first !== undefined && contact.interests.has(first);
    const score = topic * weights.topic + (isInterest ? weights.interest : 0) + facet * weights.facet + words * weights.words;
    if (score < weights.enough) return [];
    const isClose = score >= weights.close && (facet > 0.2 || words > 0.35);
    return [{ contact, score, reason: isClose ? 'note' : 'interest', isClose }];
  });
}

/** Wants a part of the subject only, and this is another part. */
function isUnwanted({ unwantedFacets, onlyFacets }: KnownContact, { facets, topics }: PostReading): boolean {
  if ([...facets.keys()].some((facet) => unwantedFacets.has(facet)) && ![...facets.keys()].some((facet) => onlyFacets.has(facet)))
    return true;
  const narrowed = [...onlyFacets].map((facet) => facet.split('/')[0]);
  const first = topics[0]?.id;
  return first !== undefined && narrowed.includes(first) && ![...facets.keys()].some((facet) => onlyFacets.has(facet));
}
