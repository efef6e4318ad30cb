import type { IdentityKey } from '../../domain/identity';
import type { AuthorReading } from '../reading';
import { classifyUrl } from '../urls';
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

/** Who a link leads to; undefined for links to anything else. */
export function readActorLink(element: Element): ActorLink | undefined {
  const { subjectKeys: keys, slug, groupId, companySlug } = classifyUrl(element.getAttribute('href') ?? '');
  if (keys.length === 0) return undefined;
  const kind = groupId === undefined ? (companySlug === undefined ? 'person' : 'organisation') : 'group';
  return present<ActorLink>({ element, kind, keys, slug: slug ?? companySlug, groupId });
}

/** All of them under `root`, in document order. */
export function actorLinks(root: ParentNode): ActorLink[] {
  return [...root.querySelectorAll(actorLinkCss)].map(readActorLink).filter((link) => link !== undefined);
}

/** The person or organisation behind a link, under the name that stands there. */
export function authorAt(link: ActorLink | undefined, name: string | undefined, headline?: string): AuthorReading | undefined {
  if (link === undefined || link.kind === 'group' || name === undefined) return undefined;
  const { kind, keys, slug } = link;
  return present<AuthorReading>({ name, kind, keys, slug, headline: kind === 'person' ? headline : undefined });
}
