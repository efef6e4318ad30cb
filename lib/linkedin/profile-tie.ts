import { linked } from './dom/actor-link';
import { $all, defined } from './dom/select';
import { topCards } from './engines/top-card';
import { memberIdOf } from './identities/profile-key';
import { normaliseSlug } from './identities/slug';
import { nameElement, ownSections } from './name-element';
import { cardKeyOf } from './profile-keys';
import type { UrlReading } from './urls';

export interface TiedCard {
  card: Element;
  /** By which signal. */
  tie: string;
}

/**
 * The top card that is tied to the address: after in-app navigation the address is new while the card is still the one before (dom.md, 2.3),
 * and a name must never be taken for somebody else's.
 */
export function tiedCard(document: Document, address: UrlReading): TiedCard | undefined {
  if (address.kind !== 'profile' || address.isDetail) return undefined;
  for (const card of topCards(document)) {
    const tie = tieOf(card, address);
    if (tie) return { card, tie };
  }
  return undefined;
}

/** All of the card's own links must agree: one that names somebody else means that the card is changing. */
function tieOf(card: Element, { slug, profileKey }: UrlReading): string | undefined {
  if (!slug) return isSameMember(profileKey, cardKeyOf(card)) ? 'profile-key' : undefined;
  const own = ownSlugs(card);
  if (own.length > 0) return own.every((found) => found === slug) ? 'own-link' : undefined;
  return invitedSlug(card) === slug ? 'invite-link' : undefined;
}

function isSameMember(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  return one === other || (memberIdOf(one) !== undefined && memberIdOf(one) === memberIdOf(other));
}

/** The slugs of the link around the name and of the profile's own sections. The card also links to people both know: those links prove nothing. */
function ownSlugs(card: Element): string[] {
  const links = [nameElement(card)?.closest('a'), ...$all(card, ownSections)];
  return defined(links.map((link) => (link ? linked(link).slug : undefined)));
}

/** People who are not connected can be invited, by their vanity name. */
function invitedSlug(card: Element): string | undefined {
  const href = card.querySelector('a[href*="vanityName="]')?.getAttribute('href');
  const name = href && URL.parse(href, 'https://www.linkedin.com')?.searchParams.get('vanityName');
  return name ? normaliseSlug(name) : undefined;
}
