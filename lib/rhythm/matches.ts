import type { Detail } from '../domain/detail';
import { pairKey, type Introduction } from '../domain/introduction';
import { compoundWords, sharedWords } from '../domain/word-overlap';

/** Someone seeks what someone else offers, by the person's own details. */
export interface Match {
  seeks: Detail;
  offers: Detail;
  /** How many telling words they share. */
  weight: number;
}

/**
 * Pairs in which one seeks what the other offers, the likeliest first. Never two who were introduced already, in whatever order or stage: introducing the same
 * two twice is worse than not at all (advice.md 6).
 */
export function matchesOf(details: readonly Detail[], introductions: readonly Introduction[]): Match[] {
  const introduced = new Set(introductions.map(({ contactIds }) => pairKey(contactIds)));
  const seeking = details.filter(({ kind }) => kind === 'seeks').map((detail) => ({ detail, words: compoundWords(detail.text) }));
  const offering = details.filter(({ kind }) => kind === 'offers').map((detail) => ({ detail, words: compoundWords(detail.text) }));
  const matches = seeking.flatMap(({ detail: seeks, words }) =>
    offering
      .filter(({ detail }) => detail.contactId !== seeks.contactId && !introduced.has(pairKey([detail.contactId, seeks.contactId])))
      .map(({ detail: offers, words: others }): Match => ({ seeks, offers, weight: sharedWords(words, others) }))
      .filter(({ weight }) => weight > 0),
  );
  return matches.toSorted((a, b) => b.weight - a.weight || compare(a.seeks.id + a.offers.id, b.seeks.id + b.offers.id));
}

/** What an introduction out of a match is about: who seeks is asked first. */
export function introductionMatter({ seeks, offers }: Match): Pick<Introduction, 'contactIds' | 'about'> {
  return { contactIds: [seeks.contactId, offers.contactId], about: seeks.text.slice(0, 300).trim() };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
