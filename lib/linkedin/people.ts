import { actorLinks, type ActorLink } from './dom/actor-link';
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
  '.mn-connection-card__name', // 2019-01
  '.artdeco-entity-lockup__title', // 2019-01
  '.entity-result__title-text a', // 2022-01
  'a[href*="/in/"] > span[dir]', // 2024-01
  'a[href*="/in/"] [aria-hidden="true"]', // 2022-01
];

/** The list's own part of the page: not the rails, where others are recommended. */
function listIn(document: Document): ParentNode {
  return document.querySelector('main, [role="main"]') ?? document;
}

/** Everything around a link that speaks of this one person: of the others, the nearest before and after tell where that ends. */
function rowAround(link: ActorLink, links: readonly ActorLink[], root: Element): Element {
  const at = links.indexOf(link);
  const isOther = ({ slug }: ActorLink) => slug !== link.slug;
  const nearest = [links.slice(0, at).findLast(isOther), links.slice(at).find(isOther)];
  return climb(link.element, root, (ancestor) => !nearest.some((other) => other && ancestor.contains(other.element)));
}

function peopleIn(root: ParentNode): ActorLink[] {
  return actorLinks(root).filter(({ kind, slug }) => kind === 'person' && slug !== undefined);
}

function isElsewhere({ element }: ActorLink): boolean {
  return element.closest('aside, header, nav, footer, p, [role="dialog"], [componentkey^="replaceableComment_"]') !== null;
}

/** The people of a list page, one element (the row) for each: own connections, people found, members of a group. */
export function findPeople(document: Document, url: string): FoundPerson[] {
  if (!kinds.has(classifyUrl(url).kind)) return [];
  const list = listIn(document);
  const found = new Map<string, FoundPerson>();
  const links = peopleIn(list);
  for (const link of links) {
    const { slug = '', keys } = link;
    if (found.has(slug) || isElsewhere(link)) continue;
    const element = rowAround(link, links, document.body);
    const name = $optional(element, nameSelector, (candidate) => nameText(candidate) !== undefined);
    const shown = name && nameText(name);
    if (shown !== undefined) found.set(slug, { element, person: { name: shown, slug, keys } });
  }
  return [...found.values()];
}
