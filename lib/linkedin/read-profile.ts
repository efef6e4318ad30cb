import { has } from './dom/select';
import { collect, present } from './dom/answers';
import { personKeys } from './identities/identity-keys';
import { memberIdOf } from './identities/profile-key';
import { degreeOf, headlineOf, locationOf, nameOf, organisationOf } from './profile-fields';
import { cardKeyOf, cardMemberId } from './profile-keys';
import { tiedCard } from './profile-tie';
import type { ProfileReading, Signals } from './reading';
import { classifyUrl } from './urls';

export interface ReadProfile {
  profile: ProfileReading;
  signals: Signals;
}

/** Links that only the owner of a profile has. */
const ownerLinks = 'a[href*="/edit/"], a[href*="/add-edit/"], a[href*="/opportunities/"][href*="/onboarding"]';

/** Whose profile the page shows. Undefined until the page ties the name to the slug in the address. Never changes the page. */
export function readProfile(document: Document, url: string): ReadProfile | undefined {
  const address = classifyUrl(url);
  const { card, tie } = tiedCard(document, address) ?? {};
  const name = card && nameOf(card);
  if (!card || !tie || !name) return undefined;
  const profileKey = cardKeyOf(card) ?? address.profileKey;
  const memberId = cardMemberId(card) ?? (profileKey && memberIdOf(profileKey));
  const { fields, signals } = collect<Pick<ProfileReading, 'name' | 'headline' | 'organisation' | 'location' | 'degree'>>('profile', {
    name,
    headline: headlineOf(card),
    organisation: organisationOf(card),
    location: locationOf(card),
    degree: degreeOf(card),
  });
  const profile = present<ProfileReading>({
    ...fields,
    name: name.value,
    slug: address.slug ?? '',
    keys: personKeys({ slug: address.slug, profileKey, memberId }),
    memberId,
    isOwn: has(card, ownerLinks) || undefined,
  } as ProfileReading);
  return { profile, signals: { 'profile.tie': tie, ...signals } };
}
