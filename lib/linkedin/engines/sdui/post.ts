import { ask, collect, present } from '../../dom/answers';
import { follows } from '../../dom/select';
import { readingText } from '../../dom/text';
import { publishedAt } from '../../identities/published-at';
import type { PostReading } from '../../reading';
import type { Anchor, CardFields, PostAdapter, ReadPost } from '../post-adapter';
import { authorOf, groupOf } from './author';
import { bodyOf } from './card-token';
import { findCards } from './cards';
import { actorBlock, nameBlocks, rowsBelow, timeRow, type NameBlock } from './name-blocks';
import { commentCss, textBox } from './names';
import { postKeysOf } from './post-keys';

interface CardParts {
  body: Element;
  author?: NameBlock | undefined;
  /** Photo, name, headline and time of the author. */
  block?: Element | undefined;
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
  const boxes = [...body.querySelectorAll(textBox)].filter((box) => box.closest(commentCss) === null).map((box) => box.closest('p') ?? box);
  const author = first !== undefined && (boxes[0] === undefined || follows(boxes[0], first.label)) ? first : undefined;
  const quoted = others.find((name) => isQuoted(name, body));
  const text = boxes.find((box) => quoted === undefined || follows(quoted.label, box));
  const quotedText = quoted && boxes.find((box) => follows(box, quoted.label));
  return { body, author, block: author && actorBlock(author, body), quoted, text, quotedText };
}

/** "X likes this", "Because you …": something is said before the author. */
function hasHeader({ body, author }: CardParts): boolean {
  return author !== undefined && [...body.querySelectorAll('p')].some((row) => follows(author.link.element, row));
}

/** An advert names no time, shows no audience and cannot be hidden (dom.md, 4.5: 13 of 13). */
function isPromoted({ body, author, block }: CardParts): boolean {
  if (author === undefined || block === undefined || body.querySelector('svg[id^="close"]') !== null) return false;
  const rows = rowsBelow(author, block);
  const last = rows.at(-1);
  if (last === undefined || timeRow(author, block) !== undefined || /\p{Nd}/u.test(last.textContent)) return false;
  return rows.length > 1 || author.link.kind === 'organisation';
}

function textOf(element: Element | undefined): string | undefined {
  return element && readingText(element, true);
}

function quotedOf({ body, quoted, quotedText }: CardParts): PostReading['quoted'] {
  return quoted && present<NonNullable<PostReading['quoted']>>({ author: authorOf(quoted, actorBlock(quoted, body)), text: textOf(quotedText) });
}

function readCard(card: Element): ReadPost {
  const parts = partsOf(card);
  const { body, author, block, text } = parts;
  const { keys, viralKeys, answer } = postKeysOf(card, body, text, hasHeader(parts));
  const { fields, signals } = collect<CardFields>('post', {
    keys: answer,
    viralKeys: ask({ 'sdui-header': () => viralKeys }),
    author: author && ask({ [author.signal]: () => block && authorOf(author, block) }),
    group: author && ask({ 'sdui-group-link': () => groupOf(author) }),
    text: ask({ 'sdui-text-box': () => textOf(text) }),
    publishedAt: ask({ 'id-clock': () => publishedAt(keys) }),
    quoted: ask({ 'sdui-second-author': () => quotedOf(parts) }),
  });
  return { post: { keys, viralKeys, ...fields, isPromoted: isPromoted(parts), comments: [] }, signals };
}

function anchorOf(card: Element): Anchor | undefined {
  const { body, author, block } = partsOf(card);
  if (author === undefined || block === undefined || block === body || block === card || block.closest('a') !== null) return undefined;
  return { block, near: timeRow(author, block) ?? author.label };
}

/** The server-driven app, from November 2025. */
export const sduiPosts: PostAdapter = { findCards, readCard, anchorOf };
