import { $all } from './dom/select';
import { linked } from './dom/actor-link';
import { lineText } from './dom/text';

/** Parts of a profile that only its own top card links to. */
export const ownSections = ['/overlay/', '/recent-activity/', '/add-edit/', '/edit/']
  .map((path) => `a[href*="/in/"][href*="${path}"]`)
  .join();

/**
 * Where a top card writes the name: the old app in its only heading of the first level, the new one in a heading inside a link to the profile. Without a heading it is
 * the first link to a profile that says something: people both know are linked further down.
 */
export function nameElement(card: Element): Element | undefined {
  const heading = card.querySelector('h1') ?? card.querySelector('a[href*="/in/"] h2') ?? card.querySelector('[componentkey] h2');
  if (heading) return heading;
  const link = $all(card, `a[href*="/in/"]:not(${ownSections})`).find((each) => linked(each).kind === 'profile' && lineText(each));
  return link && (link.querySelector('h3, p') ?? link);
}
