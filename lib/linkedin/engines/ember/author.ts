import { actorLinks, authorAt } from '../../dom/actor-link';
import type { Answer } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { $optional, type Selector } from '../../dom/select';
import { lineText } from '../../dom/text';
import type { AuthorReading } from '../../reading';

const title: Selector = [
  '.update-components-actor__title', // 2024-07
  '.update-components-actor__name', // 2022-06
  '.feed-shared-actor__name', // 2019-01
  'span[dir] > [aria-hidden="true"]', // 2024-07
];

const description: Selector = [
  '.update-components-actor__description', // 2022-06
  '.feed-shared-actor__description', // 2019-01
];

export const timeRow: Selector = [
  '.update-components-actor__sub-description', // 2022-06
  '.feed-shared-actor__sub-description', // 2019-01
];

/** The name stands before the badges and the degree, each in an element of its own. */
export function titleOf(actor: Element): Element | undefined {
  return $optional(actor, title, (element) => Boolean(nameText(element)));
}

/** Who an actor block names, with the `ACoAA…` key its links carry. The link around the name is missing in some searches; the photo's is the same. */
export function authorOf(actor: Element): Answer<AuthorReading> | undefined {
  const name = titleOf(actor);
  if (!name) return undefined;
  const links = actorLinks(actor).filter(({ kind }) => kind !== 'group');
  const named = links.find(({ element }) => element.contains(name));
  const headline = $optional(actor, description);
  const author = authorAt(named ?? links[0], nameText(name), headline && lineText(headline));
  return author && { value: author, signal: named ? 'ember-name-link' : 'ember-photo-link' };
}
