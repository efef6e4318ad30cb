import { actorLinks, authorAt, type ActorLink } from '../../dom/actor-link';
import { nameText } from '../../dom/name-text';
import { $all, climb, follows, has, outermost } from '../../dom/select';
import type { CommentAdapter } from '../post-adapter';
import { commentCss, commentPrefix, namesOf, scopeOf, textBox } from './names';

function nameOf(comment: Element): string | undefined {
  return namesOf(comment).find((name) => name.startsWith(commentPrefix));
}

/** The first link with a name in it that stands before the comment's text, and in no reply; of its rows the first is the name. */
function authorLink(comment: Element): (ActorLink & { row: Element }) | undefined {
  const isOwn = (part: Element) => nameOf(part.closest(commentCss) ?? comment) === nameOf(comment);
  const text = $all(comment, textBox).find(isOwn);
  const rows = actorLinks(comment).map((link) => ({ ...link, row: link.element.querySelector('p') ?? link.element }));
  return rows.find(({ element, row }) => nameText(row) !== undefined && isOwn(element) && (!text || follows(text, element)));
}

export const sduiComments: CommentAdapter = {
  /** The same name is on up to three nested elements; a reply inside has a name of its own. */
  find(card) {
    const all = $all(scopeOf(card), commentCss);
    return [...Map.groupBy(all, nameOf).values()].flatMap(outermost);
  },
  read(comment) {
    const link = authorLink(comment);
    const author = link && authorAt(link, nameText(link.row));
    return author && { author };
  },
  anchor(comment) {
    const { element, row } = authorLink(comment) ?? {};
    if (!element || !row) return undefined;
    const climbed = climb(element, comment, (ancestor) => !has(ancestor, `${textBox}, button`));
    const block = climbed === element ? element.parentElement : climbed;
    return block && block !== comment ? { block, near: row } : undefined;
  },
};
