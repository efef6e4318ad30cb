import { $all, climb, follows, has } from './dom/select';
import { isAppended, lineText } from './dom/text';
import { nameElement } from './name-element';

/** What a top card says beside and below the name, as elements that are still to be read. */
interface IdentityBlock {
  /** Beside the name. */
  degrees: Element[];
  /** Below it, above the place. */
  lines: Element[];
  place: Element[];
}

/** The landmark of every age: it stands in the row of the place. People outside the network may lack it. */
const contactLink = 'a[href*="/overlay/contact-info"]';

/** A box that has no size of its own. */
const wrapper = '[data-display-contents="true"]';

/** `· 2nd`, `• 3e`: short, and the digit the only one. Nothing else of it is the same in all languages. */
const isDegree = (row: Element) => isAppended(row) && /^\P{Nd}{1,16}[123]\P{Nd}{0,16}$/u.test(row.textContent.trim());

/** What stands in `element`, wrappers seen through. */
function partsOf(element: Element): Element[] {
  return [...element.children].flatMap((child) => (child.matches(wrapper) ? partsOf(child) : [child]));
}

/** `element`, or the first around it that is no wrapper. */
function unwrapped(element: Element | null): Element | undefined {
  return element?.closest(`:not(${wrapper})`) ?? undefined;
}

/** Lines of text, without those of links and buttons. */
function rowsOf(card: Element): Element[] {
  return $all(card, 'p').filter((row) => !row.closest('a, button, [role="button"]'));
}

function aroundContact(name: Element, contact: Element, card: Element): IdentityBlock {
  const row = unwrapped(contact.parentElement) ?? contact;
  const isOwnRow = !row.contains(name);
  const end = isOwnRow ? row : contact;
  const nameRow = climb(name, card, (ancestor) => !ancestor.contains(end));
  const rows = rowsOf(card).filter((each) => follows(end, each));
  return {
    degrees: rows.filter((each) => nameRow.contains(each) && isDegree(each)),
    lines: rows.filter((each) => follows(each, nameRow) && !isDegree(each)),
    place: isOwnRow ? partsOf(row).filter((each) => follows(contact, each)) : [],
  };
}

/** Without the landmark: headline and employer stand directly in the block, the name before them and the place after them in rows of their own. */
function aroundName(name: Element, card: Element): IdentityBlock | undefined {
  const below = (ancestor: Element, start: Element) => partsOf(ancestor).filter((part) => follows(part, start));
  const hasLines = (ancestor: Element, start: Element) => below(ancestor, start).some((part) => part.localName === 'p' && !isDegree(part));
  let block = name.parentElement as Element | null;
  while (block && block !== card && !hasLines(block, name)) block = block.parentElement;
  if (!block || block === card) return undefined;
  // Pronouns beside the name are lines too, if the block around has some of its own.
  const outer = unwrapped(block.parentElement);
  if (outer && outer !== card && hasLines(outer, block)) block = outer;
  const nameRow = partsOf(block).find((part) => part.contains(name)) ?? name;
  const parts = below(block, nameRow);
  const place = parts.filter((part) => part.localName !== 'p').at(-1);
  return {
    degrees: rowsOf(nameRow).filter(isDegree),
    lines: parts.filter((part) => part.localName === 'p' && !isDegree(part)),
    place: place && !has(place, 'a, button, svg') ? $all(place, 'p').filter((row) => !/\p{Nd}/u.test(row.textContent)) : [],
  };
}

/** The block of name, headline, employer and place; undefined where the name is not found. */
export function identityBlock(card: Element): IdentityBlock | undefined {
  const name = nameElement(card);
  const link = card.querySelector(contactLink);
  const contact = link?.closest('p') ?? link?.parentElement;
  if (!name) return undefined;
  return contact ? aroundContact(name, contact, card) : aroundName(name, card);
}

/** Of two degrees the one that holds stands in fewer wrappers (dom.md, 3.1); undefined where that does not tell. */
export function validDegree(degrees: readonly Element[]): Element | undefined {
  const depth = (row: Element): number => {
    const around = row.parentElement?.closest(wrapper);
    return around ? 1 + depth(around) : 0;
  };
  const [first, second] = degrees.toSorted((a, b) => depth(a) - depth(b));
  return first && second && depth(first) === depth(second) ? undefined : first;
}

/** The first of them that says a place and not a bullet. */
export function placeIn(place: readonly Element[]): string | undefined {
  return place.map((part) => lineText(part)).find((line) => line !== undefined && /\p{L}/u.test(line));
}
