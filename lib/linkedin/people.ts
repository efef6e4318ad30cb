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

function peopleIn(root: ParentNode): ActorLink[] {
  return actorLinks(root).filter(({ kind, slug }) => kind === 'person' && slug !== undefined);
}

/** The list item around the link; without one, everything around it that speaks of this one person. */
function rowAround({ element, slug }: ActorLink, root: Element): Element {
  const isAlone = (ancestor: Element) => peopleIn(ancestor).every((other) => other.slug === slug);
  return element.closest('li, [role="listitem"]') ?? climb(element, root, isAlone);
}

/** Rails, where others are recommended, and people both know: those stand in a sentence, or after the one whose row it is. */
function isAside({ element, slug }: ActorLink, row: Element): boolean {
  const outer = 'aside, header, nav, footer, [role="dialog"], [componentkey^="replaceableComment_"]';
  if (element.closest(outer)) return true;
  const [first] = peopleIn(row);
  return first?.slug !== slug || first?.element.closest('p') !== null;
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
  const found = new Map<string, FoundPerson>();
  for (const link of peopleIn(document.querySelector('main, [role="main"]') ?? document)) {
    const { slug = '', keys } = link;
    if (found.has(slug)) continue;
    const element = rowAround(link, document.body);
    const name = isAside(link, element) ? undefined : nameIn(element, slug);
    if (name !== undefined) found.set(slug, { element, person: { name, slug, keys } });
  }
  return [...found.values()];
}
