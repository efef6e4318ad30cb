import { actorLinks, type ActorLink } from '../../dom/actor-link';
import { ask, present, type Answer } from '../../dom/answers';
import { nameText } from '../../dom/name-text';
import { $optional, type Selector } from '../../dom/select';
import { lineText } from '../../dom/text';
import type { AuthorReading } from '../../reading';

const title: Selector = [
  { css: '.update-components-actor__title', since: '2024-07', signal: 'ember-title' },
  { css: '.update-components-actor__name', since: '2022-06', signal: 'ember-name' },
  { css: '.feed-shared-actor__name', since: '2019-01', signal: 'ember-shared-name' },
  { css: 'span[dir] > [aria-hidden="true"]', since: '2024-07', signal: 'ember-twin' },
];

const description: Selector = [
  { css: '.update-components-actor__description', since: '2022-06', signal: 'ember-description' },
  { css: '.feed-shared-actor__description', since: '2019-01', signal: 'ember-shared-description' },
];

export const timeRow: Selector = [
  { css: '.update-components-actor__sub-description', since: '2022-06', signal: 'ember-sub-description' },
  { css: '.feed-shared-actor__sub-description', since: '2019-01', signal: 'ember-shared-sub-description' },
];

/** The name stands before the badges and the degree, each in an element of its own. */
export function titleOf(actor: Element): Element | undefined {
  return $optional(actor, title, (element) => nameText(element) !== undefined);
}

/** The link around the name is missing in some searches; the photo's is the same. */
function linkOf(actor: Element): ActorLink | undefined {
  const links = actorLinks(actor).filter(({ kind }) => kind !== 'group');
  const named = titleOf(actor)?.closest('a');
  return links.find(({ element }) => element === named) ?? links[0];
}

/** Who an actor block names, with the `ACoAA…` key its links carry. */
export function authorOf(actor: Element): Answer<AuthorReading> | undefined {
  const name = titleOf(actor);
  const link = linkOf(actor);
  const shown = name === undefined ? undefined : nameText(name);
  if (shown === undefined || link === undefined || link.kind === 'group') return undefined;
  const headline = $optional(actor, description);
  const author: AuthorReading = present({
    name: shown,
    kind: link.kind,
    keys: link.keys,
    slug: link.slug,
    headline: headline === undefined || link.kind === 'organisation' ? undefined : lineText(headline),
  });
  const isNameLink = link.element.contains(name ?? null);
  return ask({ [isNameLink ? 'ember-name-link' : 'ember-photo-link']: () => author });
}
