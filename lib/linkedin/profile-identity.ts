import { ask, collect, present, type Answer } from './dom/answers';
import { nameText } from './dom/name-text';
import { has } from './dom/select';
import { personKeys } from './identities/identity-keys';
import { memberIdOf } from './identities/profile-key';
import { nameElement } from './name-element';
import { cardKeyOf, cardMemberId } from './profile-keys';
import { tiedCard } from './profile-tie';
import type { ProfileReading, Signals } from './reading';
import { classifyUrl } from './urls';

export type ProfileIdentity = Pick<ProfileReading, 'name' | 'slug' | 'keys' | 'memberId' | 'isOwn'>;

export interface FoundProfile {
  /** The top card that is theirs. */
  card: Element;
  identity: ProfileIdentity;
  signals: Signals;
}

/** Links that only the owner of a profile has. */
const ownerLinks = 'a[href*="/edit/"], a[href*="/add-edit/"], a[href*="/opportunities/"][href*="/onboarding"]';

function nameOf(card: Element): Answer<string> | undefined {
  const element = nameElement(card);
  return element && ask({ [`name-${element.localName}`]: () => nameText(element) });
}

/**
 * Whose profile the page shows, which is all that the script in the page asks. Undefined until the page ties the name to the slug in the
 * address. Never changes the page.
 */
export function profileIdentity(document: Document, url: string): FoundProfile | undefined {
  const address = classifyUrl(url);
  const { card, tie } = tiedCard(document, address) ?? {};
  const name = card && nameOf(card);
  if (!card || !tie || !name) return undefined;
  const profileKey = cardKeyOf(card) ?? address.profileKey;
  const memberId = cardMemberId(card) ?? (profileKey && memberIdOf(profileKey));
  const identity = present<ProfileIdentity>({
    name: name.value,
    slug: address.slug ?? '',
    keys: personKeys({ slug: address.slug, profileKey, memberId }),
    memberId,
    isOwn: has(card, ownerLinks) || undefined,
  });
  return { card, identity, signals: { 'profile.tie': tie, ...collect('profile', { name }).signals } };
}
