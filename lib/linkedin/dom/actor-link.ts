import { $all, defined } from './select';
import type { IdentityKey } from '../../domain/identity';
import type { AuthorReading } from '../reading';
import { classifyUrl, type UrlReading } from '../urls';
import { present } from './answers';

/** A link to a person, an organisation or a group. */
export interface ActorLink {
  element: Element;
  kind: 'person' | 'organisation' | 'group';
  keys: IdentityKey[];
  slug?: string;
  groupId?: string;
}

/** Cheap first sieve; `classifyUrl` decides. */
const actorLinkCss = ['in', 'company', 'school', 'showcase', 'groups'].map((path) => `a[href*="/${path}/"]`).join();

/** Addresses are read once per link: a list of hundreds is looked through at each change of the page. */
const known = new WeakMap<Element, { href: string; reading: UrlReading }>();

/** What a link's address is about. */
export function linked(link: Element): UrlReading {
  const href = link.getAttribute('href') ?? '';
  const before = known.get(link);
  if (before?.href === href) return before.reading;
  const reading = classifyUrl(href);
  known.set(link, { href, reading });
  return reading;
}

/** Who a link leads to; undefined for links to anything else. */
export function readActorLink(element: Element): ActorLink | undefined {
  const { subjectKeys: keys, slug, groupId, companySlug } = linked(element);
  if (keys.length === 0) return undefined;
  const kind = groupId === undefined ? (companySlug ? 'organisation' : 'person') : 'group';
  return present<ActorLink>({ element, kind, keys, slug: slug ?? companySlug, groupId });
}

/** All of them under `root`, in document order. */
export function actorLinks(root: ParentNode): ActorLink[] {
  return defined($all(root, actorLinkCss).map(readActorLink));
}

/** The person or organisation behind a link, under the name that stands there. */
export function authorAt(link: ActorLink | undefined, name: string | undefined, headline?: string): AuthorReading | undefined {
  if (!link || link.kind === 'group' || !name) return undefined;
  const { kind, keys, slug } = link;
  return present<AuthorReading>({ name, kind, keys, slug, headline: kind === 'person' ? headline : undefined });
}
