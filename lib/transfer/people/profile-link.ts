import { classifyUrl } from '../../linkedin/urls';

export interface ProfileLink {
  slug?: string;
  profileKey?: string;
}

/** How LinkedIn writes the link of nearly everyone: read without taking it apart, by the ten thousand. */
const plainLink = /^https:\/\/www\.linkedin\.com\/in\/([a-z0-9-]{3,100})$/u;

/** The person a link to LinkedIn leads to; also without `https://`, and on a country's own host. Undefined for any other text. */
export function readProfileLink(text: string): ProfileLink | undefined {
  const link = text.trim();
  const [, plain] = plainLink.exec(link) ?? [];
  if (plain !== undefined && plain !== 'unavailable') return { slug: plain };
  if (!/linkedin\.com\//iu.test(link) || link.length > 2000) return undefined;
  const { slug, profileKey } = classifyUrl(/^[a-z][a-z0-9+.-]*:/iu.test(link) ? link : `https://${link.replace(/^\/+/u, '')}`);
  if (slug === undefined && profileKey === undefined) return undefined;
  return { ...(slug !== undefined && { slug }), ...(profileKey !== undefined && { profileKey }) };
}

/** Every person linked to in a text in which links stand behind each other, joined by whatever sign. */
export function readProfileLinks(text: string): ProfileLink[] {
  const found = text.match(/(?:https?:\/\/)?[\w.-]*linkedin\.com\/[^\s,;|"<>]+/giu) ?? [];
  return found.map(readProfileLink).filter((link) => link !== undefined);
}
