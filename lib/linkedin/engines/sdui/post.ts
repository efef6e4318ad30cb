import { ask, collect } from '../../dom/answers';
import { follows } from '../../dom/select';
import { readingText } from '../../dom/text';
import { publishedAt } from '../../identities/published-at';
import type { AuthorReading, GroupReading, PostReading } from '../../reading';
import type { Anchor, PostAdapter, ReadPost } from '../post-adapter';
import { authorOf, groupOf } from './author';
import { bodyOf, tokenOf } from './card-token';
import { findCards } from './cards';
import { commentAnchor, findComments, readComment } from './comments';
import { actorBlock, nameBlocks, rowsBelow, timeRow, type NameBlock } from './name-blocks';
import { postKeysOf } from './post-keys';

interface CardParts {
  body: Element;
  author?: NameBlock | undefined;
  quoted?: NameBlock | undefined;
  text?: Element | undefined;
  quotedText?: Element | undefined;
}

/** A quoted author has a time row of their own, or a link that opens what they wrote; a shared company page has neither. */
function isQuoted(name: NameBlock, body: Element): boolean {
  if (timeRow(name, actorBlock(name, body)) !== undefined) return true;
  return [...body.querySelectorAll('a[href*="/feed/update/"]')].some((link) => follows(link, name.label));
}

/** Which author and which text is whose, told by their order: author, own text, quoted author, quoted text. */
function partsOf(card: Element): CardParts {
  const body = bodyOf(card);
  const [first, ...others] = nameBlocks(body);
  const boxes = [...body.querySelectorAll('[data-testid="expandable-text-box"]')]
    .filter((box) => box.closest('[componentkey^="replaceableComment_"], [id^="replaceableComment_"]') === null)
    .map((box) => box.closest('p') ?? box);
  const author = first !== undefined && (boxes[0] === undefined || follows(boxes[0], first.label)) ? first : undefined;
  const quoted = others.find((name) => isQuoted(name, body));
  const text = boxes.find((box) => quoted === undefined || follows(quoted.label, box));
  const quotedText = quoted === undefined ? undefined : boxes.find((box) => follows(box, quoted.label));
  return { body, author, quoted, text, quotedText };
}

/** "X likes this", "Because you …": something is said before the author. */
function hasHeader({ body, author }: CardParts): boolean {
  return author !== undefined && [...body.querySelectorAll('p')].some((row) => follows(author.link.element, row));
}

/** An advert names no time, shows no audience and cannot be hidden (dom.md, 4.5: 13 of 13). */
function isPromoted({ body, author }: CardParts): boolean {
  if (author === undefined || body.querySelector('svg[id^="close"]') !== null) return false;
  const block = actorBlock(author, body);
  const rows = rowsBelow(author, block);
  const last = rows.at(-1);
  if (last === undefined || timeRow(author, block) !== undefined || /\p{Nd}/u.test(last.textContent)) return false;
  return rows.length > 1 || author.link.kind === 'organisation';
}

function readCard(card: Element): ReadPost {
  const parts = partsOf(card);
  const { body, author, quoted, text, quotedText } = parts;
  const { keys, viralKeys, answer } = postKeysOf(card, body, text, hasHeader(parts));
  const blockOf = (name: NameBlock) => actorBlock(name, body);
  const textOf = (element: Element | undefined) => (element === undefined ? undefined : readingText(element, true));
  const { fields, signals } = collect<Omit<PostReading, 'isPromoted' | 'comments'>>('post', {
    keys: answer && { value: keys, signal: answer.signal },
    viralKeys: viralKeys.length === 0 ? undefined : { value: viralKeys, signal: 'sdui-header' },
    author: author && ask<AuthorReading>({ [author.signal]: () => authorOf(author, blockOf(author)) }),
    group: author && ask<GroupReading>({ 'sdui-group-link': () => groupOf(author) }),
    text: ask({ 'sdui-text-box': () => textOf(text) }),
    publishedAt: ask({ 'id-clock': () => publishedAt(keys) }),
    quoted: quoted && ask({ 'sdui-second-author': () => quotedOf(quoted, blockOf(quoted), textOf(quotedText)) }),
  });
  const comments = findComments(card).map(readComment).filter((comment) => comment !== undefined);
  return { post: { keys, viralKeys, ...fields, isPromoted: isPromoted(parts), comments }, signals };
}

function quotedOf(name: NameBlock, block: Element, text: string | undefined): PostReading['quoted'] {
  const author = authorOf(name, block);
  return { ...(author === undefined ? {} : { author }), ...(text === undefined ? {} : { text }) };
}

function anchorOf(card: Element): Anchor | undefined {
  const { body, author } = partsOf(card);
  if (author === undefined) return undefined;
  const block = actorBlock(author, body);
  if (block === body || block === card || block.closest('a') !== null) return undefined;
  return { block, near: timeRow(author, block) ?? author.label };
}

/** The server-driven app, from November 2025. */
export const sduiPosts: PostAdapter = { findCards, readCard, anchorOf, findComments, readComment, commentAnchor };

/** Whether an element belongs to this engine. */
export function isSduiCard(card: Element): boolean {
  return tokenOf(card) !== undefined || (card.getAttribute('role') === 'listitem' && card.querySelector('[componentkey]') !== null);
}
