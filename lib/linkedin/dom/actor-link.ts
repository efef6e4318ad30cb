import type { IdentityKey } from '../../domain/identity';
import { classifyUrl } from '../urls';

/** A link to a person, an organisation or a group. */
export interface ActorLink {
  element: Element;
  kind: 'person' | 'organisation' | 'group';
  keys: IdentityKey[];
  slug?: string;
  groupId?: string;
}

/** Cheap first sieve; `classifyUrl` decides. */
export const actorLinkCss =
  'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"], a[href*="/groups/"]';

/** Who a link leads to; undefined for links to anything else. */
export function readActorLink(element: Element): ActorLink | undefined {
  const url = classifyUrl(element.getAttribute('href') ?? '');
  const { subjectKeys: keys, slug, groupId } = url;
  if (keys.length === 0) return undefined;
  if (groupId !== undefined) return { element, kind: 'group', keys, groupId };
  if (url.companySlug !== undefined) return { element, kind: 'organisation', keys, slug: url.companySlug };
  return slug === undefined ? { element, kind: 'person', keys } : { element, kind: 'person', keys, slug };
}

/** All of them under `root`, in document order. */
export function actorLinks(root: ParentNode): ActorLink[] {
  return [...root.querySelectorAll(actorLinkCss)].map(readActorLink).filter((link) => link !== undefined);
}
