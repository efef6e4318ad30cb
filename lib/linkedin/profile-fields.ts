import { ask, type Answer } from './dom/answers';
import { nameText } from './dom/name-text';
import { $all, climb, follows } from './dom/select';
import { lineText } from './dom/text';

type Degree = 1 | 2 | 3;

/** The contact-info link stands in the row of the place, in both engines and every age. */
const contactLink = 'a[href*="/overlay/contact-info"]';

/** Bullet and degree: `· 2nd`, `• 3e`. Digits are the only part that all languages share. */
const degreeShape = /^\s*[·•‧]\s*\D*?([123])/u;

/** The first line that `css` finds something to read in. */
function lineAt(root: ParentNode, css: string): string | undefined {
  const element = root.querySelector(css);
  return element ? lineText(element) : undefined;
}

function rowsOf(card: Element): Element[] {
  return $all(card, 'p');
}

/** A heading of level 2 is a name only in the new app, where it links to the profile; elsewhere it may be an employer's. */
export function nameElement(card: Element): Element | undefined {
  return card.querySelector('h1') ?? card.querySelector('a[href*="/in/"] h2') ?? card.querySelector('[componentkey] h2') ?? undefined;
}

export function nameOf(card: Element): Answer<string> | undefined {
  const heading = nameElement(card);
  return heading && ask({ [`heading-${heading.localName}`]: () => nameText(heading) });
}

export function headlineOf(card: Element): Answer<string> | undefined {
  return ask({
    'suggestion-target': () => lineAt(card, '[data-generated-suggestion-target]'),
    'row-below-name': () => rowBelowName(card),
    'text-body-medium': () => lineAt(card, '.text-body-medium.break-words'),
  });
}

/** In SDUI the order of the rows differs: the first below the name's own row that is no degree, no employer and not in the row of the place. */
function rowBelowName(card: Element): string | undefined {
  const name = nameElement(card);
  if (!name || name.localName === 'h1') return undefined;
  const place = contactRow(card)?.parentElement;
  const around = nameRow(name, card, place);
  const [company, school] = ['company', 'school'].map((kind) => badge(card, kind));
  const employers = new Set([company, school, `${company} · ${school}`]);
  return rowsOf(card)
    .filter((row) => follows(row, around) && place?.contains(row) !== true && !row.closest('a, button, [role="button"]'))
    .filter((row) => !degreeShape.test(row.textContent))
    .map(lineText)
    .find((line) => line !== undefined && !employers.has(line));
}

/** Name, pronouns and degree stand in one row, beside that of the place; where no place is told, the degree ends it. */
function nameRow(name: Element, card: Element, place: Element | null | undefined): Element {
  if (place) return climb(name, card, (ancestor) => !ancestor.contains(place));
  return rowsOf(card).findLast((row) => degreeShape.test(row.textContent)) ?? name;
}

/** What holds the contact-info link beside the place. */
function contactRow(card: Element): Element | null | undefined {
  const link = card.querySelector(contactLink);
  return link?.closest('p') ?? link?.parentElement;
}

export function locationOf(card: Element): Answer<string> | undefined {
  return ask({
    'contact-row': () => besideContact(card),
    'text-body-small': () => lineAt(card, '.text-body-small.inline.t-black--light.break-words'),
  });
}

function besideContact(card: Element): string | undefined {
  const row = contactRow(card);
  const before = [...(row?.parentElement?.children ?? [])].filter((sibling) => row && follows(row, sibling));
  return before.map(lineText).find((line) => line !== undefined && /\p{L}/u.test(line));
}

export function organisationOf(card: Element): Answer<string> | undefined {
  return ask({
    'company-badge': () => badge(card, 'company'),
    'experience-link': () => lineAt(card, 'a[href="#experience"]'),
    'first-of-two': () => firstEmployer(card),
  });
}

/** Employer and school stand at the card's side, each with an icon of its kind. */
function badge(card: Element, kind: string): string | undefined {
  const button = card.querySelector(`svg[id^="${kind}-accent"]`)?.closest('[role="button"], button');
  return button ? lineAt(button, 'p') : undefined;
}

/** The old app lists the employer before the school; one alone is the employer if of the sections below only the experience names it. */
function firstEmployer(card: Element): string | undefined {
  const [first, second] = card.querySelectorAll('li button:has(.hoverable-link-text)');
  const name = first && lineText(first);
  if (!name || second) return name;
  const [experience, education] = ['#experience', '#education'].map(
    (id) => card.ownerDocument.querySelector(id)?.closest('section')?.textContent,
  );
  return experience?.includes(name) && !education?.includes(name) ? name : undefined;
}

/** Both degrees stand in the card after an accepted invitation; the one that does not hold is wrapped (dom.md, 3.1). */
export function degreeOf(card: Element): Answer<Degree> | undefined {
  const rows = rowsOf(card).filter((row) => degreeShape.test(row.textContent));
  const bare = rows.filter((row) => !isWrapped(row, card));
  return ask({
    'dist-value': () => degreeIn(card.querySelector('.dist-value')),
    'bare-row': () => degreeIn(bare[0]),
    'only-row': () => (rows.length === 1 ? degreeIn(rows[0]) : undefined),
  });
}

function isWrapped(row: Element, card: Element): boolean {
  const wrapper = row.closest('[data-display-contents="true"]');
  return wrapper !== null && wrapper !== card && card.contains(wrapper);
}

function degreeIn(element: Element | null | undefined): Degree | undefined {
  const digit = Number(/[123]/u.exec(element?.textContent ?? '')?.[0]);
  return digit === 1 || digit === 2 || digit === 3 ? digit : undefined;
}
