import { ask, collect } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { lineText } from '../../dom/text';
import { personKeys } from '../../identities/identity-keys';
import type { ReadProfile } from '../../read-profile';
import type { ProfileReading } from '../../reading';
import { classifyUrl } from '../../urls';

function at<Text>(document: Document, css: string, read: (element: Element) => Text): Text | undefined {
  const element = document.querySelector(css);
  return element === null ? undefined : read(element);
}

/** A profile as people see it who are not logged in. Such pages are loaded whole: where they name a canonical address, it is theirs. */
export function readPublicProfile(document: Document, url: string): ReadProfile | undefined {
  const { slug, kind } = classifyUrl(url);
  const canonical = classifyUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '').slug;
  if (slug === undefined || kind !== 'profile' || (canonical ?? slug) !== slug) return undefined;
  const { fields, signals } = collect<Pick<ProfileReading, 'name' | 'headline' | 'location'>>('profile', {
    name: ask({ 'public-title': () => at(document, '.top-card-layout h1', nameText) }),
    headline: ask({ 'public-headline': () => at(document, '.top-card-layout__headline', lineText) }),
    location: ask({ 'public-subline': () => at(document, '.top-card__subline-item, .profile-info-subheader span', lineText) }),
  });
  if (fields.name === undefined) return undefined;
  return {
    profile: { ...fields, name: fields.name, slug, keys: personKeys({ slug }) },
    signals: { 'profile.tie': 'public-page', ...signals },
  };
}
