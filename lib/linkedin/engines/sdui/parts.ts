import { $all, follows } from '../../dom/select';
import { bodyOf } from './card-token';
import { actorBlock, nameBlocks, timeRow, type NameBlock } from './name-blocks';
import { commentCss, textBox } from './names';

/** What belongs to whom inside one card. */
export interface CardParts {
  body: Element;
  author?: NameBlock | undefined;
  /** Photo, name, headline and time of the author. */
  block?: Element | undefined;
  quoted?: NameBlock | undefined;
  text?: Element | undefined;
  quotedText?: Element | undefined;
}

/**
 * A quoted author is written like the first, with a time row of their own or a link that opens what they wrote; a shared company page has
 * neither.
 */
function isQuoted(name: NameBlock, first: NameBlock | undefined, body: Element): boolean {
  if (name.signal !== first?.signal) return false;
  if (timeRow(name, actorBlock(name, body)) !== undefined) return true;
  return $all(body, 'a[href*="/feed/update/"]').some((link) => follows(link, name.label));
}

/** Which author and which text is whose, told by their order: author, own text, quoted author, quoted text. */
export function partsOf(card: Element): CardParts {
  const body = bodyOf(card);
  const [first, ...others] = nameBlocks(body);
  const boxes = $all(body, textBox)
    .filter((box) => !box.closest(commentCss))
    .map((box) => box.closest('p') ?? box);
  const author = first !== undefined && (boxes[0] === undefined || follows(boxes[0], first.label)) ? first : undefined;
  const quoted = others.find((name) => isQuoted(name, first, body));
  const text = boxes.find((box) => !quoted || follows(quoted.label, box));
  const quotedText = quoted && boxes.find((box) => follows(box, quoted.label));
  return { body, author, block: author && actorBlock(author, body), quoted, text, quotedText };
}

/** "X likes this": somebody is named before the author; "Because you …" names no one. Above a group's post "New comment in your group" need not. */
export function hasHeader({ body, author }: CardParts): boolean {
  if (!author) return false;
  const rows = author.link.kind === 'group' ? 'p' : 'p a';
  return $all(body, rows).some((row) => follows(author.link.element, row));
}
