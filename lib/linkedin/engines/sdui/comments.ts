import { actorLinks, authorAt, type ActorLink } from '../../dom/actor-link';
import { nameText } from '../../dom/name-text';
import { $all, climb, follows, has, outermost } from '../../dom/select';
import type { CommentAdapter } from '../post-adapter';
import { commentCss, commentPrefix, namesOf, scopeOf, textBox } from './names';

function nameOf(comment: Element): string | undefined {
  return namesOf(comment).find((name) => name.startsWith(commentPrefix));
}

/** The first link with a row in it that stands before the comment's text, and in no reply. */
function authorLink(comment: Element): ActorLink | undefined {
  const isOwn = (part: Element) => nameOf(part.closest(commentCss) ?? comment) === nameOf(comment);
  const text = $all(comment, textBox).find(isOwn);
  return actorLinks(comment).find(({ element }) => has(element, 'p') && isOwn(element) && (!text || follows(text, element)));
}

export const sduiComments: CommentAdapter = {
  /** The same name is on up to three nested elements; a reply inside has a name of its own. */
  find(card) {
    const all = $all(scopeOf(card), commentCss);
    return [...Map.groupBy(all, nameOf).values()].flatMap(outermost);
  },
  read(comment) {
    const link = authorLink(comment);
    const row = link?.element.querySelector('p');
    const author = row ? authorAt(link, nameText(row)) : undefined;
    return author && { author };
  },
  anchor(comment) {
    const link = authorLink(comment)?.element;
    const near = link?.querySelector('p');
    if (link === undefined || near === undefined || near === null) return undefined;
    const block = climb(link, comment, (ancestor) => !has(ancestor, `${textBox}, button`));
    const outside = block === link ? link.parentElement : block;
    return outside === null || outside === comment ? undefined : { block: outside, near };
  },
};
