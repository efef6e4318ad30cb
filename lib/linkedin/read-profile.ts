import { collect } from './dom/answers';
import { degreeOf, headlineOf, locationOf, organisationOf } from './profile-fields';
import { profileIdentity } from './profile-identity';
import type { ProfileReading, Signals } from './reading';

export interface ReadProfile {
  profile: ProfileReading;
  signals: Signals;
}

/** Whose profile the page shows and what its top card says of them. Undefined until the page ties the name to the slug in the address. Never changes the page. */
export function readProfile(document: Document, url: string): ReadProfile | undefined {
  const found = profileIdentity(document, url);
  if (!found) return undefined;
  const { card, identity } = found;
  const { fields, signals } = collect<Pick<ProfileReading, 'headline' | 'organisation' | 'location' | 'degree'>>('profile', {
    headline: headlineOf(card),
    organisation: organisationOf(card),
    location: locationOf(card),
    degree: degreeOf(card),
  });
  return { profile: { ...identity, ...fields } as ProfileReading, signals: { ...found.signals, ...signals } };
}
