import { $all, follows } from '../../dom/select';
import { bodyOf } from './card-token';
import { nameBlocks, timeRow, type NameBlock } from './name-blocks';
import { commentCss, textBox } from './names';

/** What belongs to whom inside one card. */
export interface CardParts {
  body: Element;
  author?: NameBlock | undefined;
  quoted?: NameBlock | undefined;
  text?: Element | undefined;
  quotedText?: Element | undefined;
  /** "X likes this": somebody is named before the author. */
  hasHeader: boolean;
}

/** Whoever likes or shares the post stands before its author: with a rule in between, or without the label that authors have. */
function isInHeader(name: NameBlock, next: NameBlock | undefined, body: Element): boolean {
  if (!next || name.block === next.block) return false;
  const between = (element: Element) => follows(element, name.label) && follows(next.label, element);
  if ($all(body, textBox).some(between)) return false;
  return $all(body, 'hr').some(between) || (name.signal === 'sdui-link-rows' && next.signal === 'sdui-name-block');
}

/**
 * A quoted author is written like the first, with a time row of their own or a link that opens what they wrote; a shared company page has
 * neither.
 */
function isQuoted(name: NameBlock, author: NameBlock, body: Element): boolean {
  if (name.signal !== author.signal || name.block === author.block) return false;
  return timeRow(name) !== undefined || $all(body, 'a[href*="/feed/update/"]').some((link) => follows(link, name.label));
}

/** "Because you …" names no one. Above a group's post "New comment in your group" need not. */
function isNamedBefore({ link, block }: NameBlock, body: Element): boolean {
  return $all(body, link.kind === 'group' ? 'p' : 'p a').some((row) => follows(link.element, row) && !block.contains(row));
}

/**
 * Whether nobody else's rows stand above: at most the one of a header. Where the author's link was not recognised, the next one named is whom the post quotes,
 * or who holds an event: not its author.
 */
function isTopmost({ link, block }: NameBlock, body: Element): boolean {
  const above = $all(body, 'p, hr').filter((row) => follows(link.element, row) && !block.contains(row));
  return above.length - 1 - above.findLastIndex(({ localName }) => localName === 'hr') < 2;
}

/** Which author and which text is whose, told by their order: header, author, own text, quoted author, quoted text. */
export function partsOf(card: Element): CardParts {
  const body = bodyOf(card);
  const blocks = nameBlocks(body);
  const boxes = $all(body, textBox).filter((box) => !box.closest(commentCss));
  const [first, second] = blocks;
  const isLed = first !== undefined && isInHeader(first, second, body);
  const candidate = isLed ? second : first;
  const isAbove = candidate && (!boxes[0] || follows(boxes[0], candidate.label)) && isTopmost(candidate, body);
  const author = isAbove ? candidate : undefined;
  const quoted = author && blocks.find((name) => follows(name.label, author.label) && isQuoted(name, author, body));
  /** The text after a name and before the next. */
  const textAfter = (name: NameBlock) => {
    const next = blocks.find((other) => follows(other.label, name.label) && other.block !== name.block);
    return boxes.find((box) => follows(box, name.label) && (!next || follows(next.label, box)));
  };
  return {
    body,
    author,
    quoted,
    text: author ? textAfter(author) : boxes[0],
    quotedText: quoted && textAfter(quoted),
    hasHeader: author !== undefined && (isLed || isNamedBefore(author, body)),
  };
}
