import { ask, type Answer } from './dom/answers';
import { lineText } from './dom/text';
import { identityBlock, placeIn, validDegree } from './identity-block';

type Degree = 1 | 2 | 3;

/** The first line that `css` finds something to read in. */
function lineAt(root: ParentNode, css: string): string | undefined {
  const element = root.querySelector(css);
  return element ? lineText(element) : undefined;
}

export function headlineOf(card: Element): Answer<string> | undefined {
  return ask({
    'suggestion-target': () => lineAt(card, '[data-generated-suggestion-target]'),
    'line-below-name': () => lineBelowName(card),
    'text-body-medium': () => lineAt(card, '.text-body-medium.break-words'),
  });
}

/** In the new app: the first line below the name's that names no employer. */
function lineBelowName(card: Element): string | undefined {
  const [company, school] = ['company', 'school'].map((kind) => badge(card, kind));
  const employers = new Set([company, school, `${company} · ${school}`]);
  const lines = identityBlock(card)?.lines.map((line) => lineText(line));
  return lines?.find((line) => line !== undefined && !employers.has(line));
}

export function locationOf(card: Element): Answer<string> | undefined {
  return ask({
    'place-row': () => placeIn(identityBlock(card)?.place ?? []),
    'text-body-small': () => lineAt(card, '.text-body-small.inline.t-black--light.break-words'),
  });
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

/** The old app lists the employer before the school; one alone is the employer if the section of schools does not name it. */
function firstEmployer(card: Element): string | undefined {
  const [first, second] = card.querySelectorAll('li button:has(.hoverable-link-text)');
  const name = first && lineText(first);
  if (!name || second) return name;
  const [experience, education] = ['#experience', '#education'].map(
    (id) => card.ownerDocument.querySelector(id)?.closest('section')?.textContent,
  );
  return (experience?.includes(name) || education) && !education?.includes(name) ? name : undefined;
}

export function degreeOf(card: Element): Answer<Degree> | undefined {
  return ask({
    'dist-value': () => degreeIn(card.querySelector('.dist-value')),
    'degree-row': () => degreeIn(validDegree(identityBlock(card)?.degrees ?? [])),
  });
}

function degreeIn(element: Element | null | undefined): Degree | undefined {
  const digit = Number(/[123]/u.exec(element?.textContent ?? '')?.[0]);
  return digit === 1 || digit === 2 || digit === 3 ? digit : undefined;
}
