import { actorLinks, type ActorLink } from '../../dom/actor-link';
import { $all, climb, defined, follows, has } from '../../dom/select';
import { isAppended } from '../../dom/text';
import { commentCss, textBox } from './names';

/** The icon of who may see a post; it stands in the time row. */
const visibilityIcon = ['globe', 'connections', 'people', 'group', 'lock'].map((icon) => `svg[id^="${icon}"]`).join();

/** The link and the rows that say who wrote something. */
export interface NameBlock {
  link: ActorLink;
  /** Holds the name and, beside it, the degree. */
  label: Element;
  /** Photo, name, headline and time. */
  block: Element;
  signal: 'sdui-name-block' | 'sdui-link-rows';
}

type Named = Omit<NameBlock, 'block'>;

/**
 * An author's link holds rows (`a p`); the links of "X likes this" stand inside a row (`p a`), and "X and 48 others reacted"
 * beside a list of icons. Since April 2026 the rows of name and degree have a label of their own, which is not read but found.
 */
function named(link: ActorLink): Named | undefined {
  const { element } = link;
  const row = element.querySelector('p');
  if (!row || has(element, 'ul') || element.closest(commentCss)) return undefined;
  const label = $all(element, '[aria-label]').find((candidate) => candidate.contains(row));
  return { link, label: label ?? row, signal: label ? 'sdui-name-block' : 'sdui-link-rows' };
}

/** As far around the name as neither a rule nor a text nor anybody else stands. */
function blockAround({ link }: Named, others: readonly Named[], body: Element): Element {
  const isAlone = (ancestor: Element) =>
    !has(ancestor, `hr, ${textBox}`) &&
    others.every((other) => other.link.keys[0] === link.keys[0] || !ancestor.contains(other.link.element));
  const block = climb(link.element, body, isAlone);
  return block === link.element ? (link.element.parentElement ?? block) : block;
}

/** Everybody who is named the way an author is: who wrote the post, who wrote what it quotes; seldom who likes or shares it. */
export function nameBlocks(body: Element): NameBlock[] {
  const all = defined(actorLinks(body).map(named));
  return all.map((each) => ({ ...each, block: blockAround(each, all, body) }));
}

/** Rows below the name, in order: headline, a website, time. */
export function rowsBelow({ label, block }: NameBlock): Element[] {
  return $all(block, 'p').filter((row) => follows(row, label) && !row.closest('button') && !isAppended(row));
}

/** The row with the age and the visibility of the post; promoted posts have none. */
export function timeRow(name: NameBlock): Element | undefined {
  const rows = rowsBelow(name);
  return rows.find((row) => has(row, visibilityIcon)) ?? rows.findLast((row) => has(row, 'svg') && /\p{Nd}/u.test(row.textContent));
}
