import { actorLinks, type ActorLink } from '../../dom/actor-link';
import { $all, climb, defined, follows, has } from '../../dom/select';
import { commentCss, textBox } from './names';

/** What ends an actor block: rules, the text. */
const boundary = `hr, ${textBox}`;

/** The icon of who may see a post; it stands in the time row. */
const visibilityIcon = ['globe', 'connections', 'people', 'group', 'lock'].map((icon) => `svg[id^="${icon}"]`).join();

/** The link and the rows that say who wrote something. */
export interface NameBlock {
  link: ActorLink;
  /** Holds the name and, beside it, the degree. */
  label: Element;
  signal: 'sdui-name-block' | 'sdui-link-rows';
}

/**
 * An author's link holds rows (`a p`); the links of "X likes this" stand inside a row (`p a`), and "X and 48 others reacted"
 * beside a list of icons. Since April 2026 the rows of name and degree have a label of their own, which is not read but found.
 */
function nameBlock(link: ActorLink): NameBlock | undefined {
  const row = link.element.querySelector('p');
  if (!row || has(link.element, 'ul') || link.element.closest(commentCss)) return undefined;
  const label = $all(link.element, '[aria-label]').find((candidate) => candidate.contains(row));
  return { link, label: label ?? row, signal: label ? 'sdui-name-block' : 'sdui-link-rows' };
}

/** Who wrote the post and, after that, who wrote what it quotes; never the person who likes or shares it. */
export function nameBlocks(body: ParentNode): NameBlock[] {
  return defined(actorLinks(body).map(nameBlock));
}

/** Photo, name, headline and time of one author. */
export function actorBlock({ link }: NameBlock, body: Element): Element {
  const block = climb(link.element, body, (ancestor) => !has(ancestor, boundary));
  return block === link.element ? (link.element.parentElement ?? block) : block;
}

/** Rows below the name, in order: headline, a website, time. */
export function rowsBelow({ label }: NameBlock, block: Element): Element[] {
  return $all(block, 'p').filter((row) => follows(row, label) && !row.closest('button') && !/^\s*[•·]/u.test(row.textContent));
}

/** The row with the age and the visibility of the post; promoted posts have none. */
export function timeRow(name: NameBlock, block: Element): Element | undefined {
  const rows = rowsBelow(name, block);
  return rows.find((row) => has(row, visibilityIcon)) ?? rows.findLast((row) => has(row, 'svg'));
}
