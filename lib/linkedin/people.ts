import { actorLinks, linked, type ActorLink } from './dom/actor-link';
import { nameText } from './dom/name-text';
import { climb, $optional, type Selector } from './dom/select';
import type { PageKind, PersonReading } from './reading';
import { classifyUrl } from './urls';

/** A row of a list of people. */
export interface FoundPerson {
  element: Element;
  person: PersonReading;
}

const kinds: ReadonlySet<PageKind> = new Set(['connections', 'search-people', 'group-members']);

/** Where a person's name stands inside a row: in a line of its own, never beside the headline. */
const nameSelector: Selector = [
  'a[href*="/in/"] p', // 2026-05, the first row of the link
  'p > a[href*="/in/"]', // not seen: the link inside the row
  '.mn-connection-card__name', // 2019-01
  '.artdeco-entity-lockup__title', // 2019-01
  'a[href*="/in/"] > span[dir]', // 2024-01
  'a[href*="/in/"] [aria-hidden="true"]', // 2022-01
];

/** A link to a person, and where it stands among all of them. */
interface PersonLink extends ActorLink {
  at: number;
  slug: string;
}

function personLinks(document: Document): PersonLink[] {
  const links = actorLinks(document).filter(({ kind, slug }) => kind === 'person' && slug !== undefined);
  return links.map((link, at) => ({ ...link, at, slug: link.slug ?? '' }));
}

/**
 * The list item around the link; without one, everything around it that speaks of this one person. Of the others the nearest before and
 * after tell where that ends: to ask each of hundreds would take seconds.
 */
function rowAround({ element, at, slug }: PersonLink, links: readonly PersonLink[], root: Element): Element {
  const item = element.closest('li, [role="listitem"]');
  if (item) return item;
  const others = [links.slice(0, at).findLast((link) => link.slug !== slug), links.slice(at).find((link) => link.slug !== slug)];
  return climb(element, root, (ancestor) => !others.some((other) => other && ancestor.contains(other.element)));
}

/** The first link inside the row that `link` stands in. */
function firstIn(row: Element, { at }: PersonLink, links: readonly PersonLink[]): PersonLink | undefined {
  let first = at;
  while (first > 0 && row.contains(links[first - 1]?.element ?? null)) first -= 1;
  return links[first];
}

/** Rails, where others are recommended, and people both know: those stand in a sentence, or after the one whose row it is. */
function isAside(link: PersonLink, row: Element, links: readonly PersonLink[]): boolean {
  const outer = 'aside, header, nav, footer, [role="dialog"], [componentkey^="replaceableComment_"]';
  if (link.element.closest(outer)) return true;
  const first = firstIn(row, link, links);
  return first?.slug !== link.slug || first.element.closest('p') !== null;
}

function nameIn(row: Element, slug: string): string | undefined {
  const isTheirs = (candidate: Element) => {
    const link = candidate.closest('a') ?? candidate.querySelector('a');
    return nameText(candidate) !== undefined && (link === null || linked(link).slug === slug);
  };
  const element = $optional(row, nameSelector, isTheirs);
  return element && nameText(element);
}

/** The people of a list page, one element (the row) for each: own connections, people found, members of a group. */
export function findPeople(document: Document, url: string): FoundPerson[] {
  if (!kinds.has(classifyUrl(url).kind)) return [];
  const list = document.querySelector('main, [role="main"]') ?? document;
  const links = personLinks(document);
  const found = new Map<string, FoundPerson>();
  for (const link of links) {
    const { slug, keys } = link;
    if (found.has(slug) || !list.contains(link.element)) continue;
    const element = rowAround(link, links, document.body);
    const name = isAside(link, element, links) ? undefined : nameIn(element, slug);
    if (name !== undefined) found.set(slug, { element, person: { name, slug, keys } });
  }
  return [...found.values()];
}
