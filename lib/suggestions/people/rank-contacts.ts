import type { ContactId } from '../../domain/contact';
import type { Library } from '../library';
import { facetLikeness } from '../retrieval/facet-likeness';
import { likeness, likenessTo } from '../retrieval/likeness-index';
import { topicShare, weighed } from '../retrieval/rank-cards';
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

/** What each likeness adds to the logarithm of the odds that a contact is served by a post; fitted on labelled posts (docs/suggestions.md). */
const weights = { topic: 4.42, facet: 0.77, scene: 0, letters: 0, words: 5.18, drift: 1.79, seeksWork: -1.56, base: -4.04 };
/** Odds from which somebody is shown and is close, and the part of the best one's odds that the others need. */
const limits = { enough: 0.09, close: 1, shareOfBest: 0.2, most: 5 };

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
  return ranked.filter(({ score }) => score >= best * limits.shareOfBest).slice(0, limits.most);
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
  const subjects = reading.topics.map(({ id }) => id);
  const topical = cards.filter(({ contact }) => subjects.some((id) => contact.interests.has(id)));
  const words = likenessTo(library.contacts.words, reading.words);
  return unbarred(topical, reading, library).flatMap(({ contact, index }): ContactMatch[] => {
    if (isUnwanted(contact, reading)) return [];
    const alike = {
      topic: topicShare(reading.topics, contact.interests),
      facet: facetLikeness(reading.facets, contact.facets, library.contacts.facets),
      words: words[index] ?? 0,
      drift: likeness(reading.likely, contact.likely),
    };
    // Who looks for work is served by work rather than by talk.
    const seeksWork = contact.availability === undefined ? 0 : weights.seeksWork;
    const score = Math.exp(weights.base + weighed(alike, weights) + seeksWork);
    const isClose = score >= limits.close;
    return score < limits.enough ? [] : [{ contact, score, reason: isClose ? 'note' : 'interest', isClose }];
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
