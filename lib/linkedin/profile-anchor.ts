import type { Anchor } from './engines/post-adapter';
import { nameElement } from './name-element';
import { tiedCard } from './profile-tie';
import { classifyUrl } from './urls';

/** Where the line at a profile's name goes; undefined where `profileIdentity` has no answer. */
export function profileAnchor(document: Document, url: string): Anchor | undefined {
  const card = tiedCard(document, classifyUrl(url))?.card;
  const near = card && nameElement(card);
  const block = (near?.closest('a') ?? near)?.parentElement;
  return near && block ? { block, near } : undefined;
}
