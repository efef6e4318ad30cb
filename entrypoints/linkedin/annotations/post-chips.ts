import type { AuthorReading, PageKind } from '../../../lib/linkedin/reading';
import type { OpenRequest, PersonMark } from '../../../lib/messages';
import type { Page } from '../page';
import type { LocatedPost } from '../post-cards';
import { postReport } from '../post-report';
import { chips, dot, type Chip } from './chips';

const kinds: ReadonlySet<PageKind> = new Set(['feed', 'group', 'post', 'profile', 'activity', 'search-content', 'company']);
const onPosts = (kind: PageKind) => kinds.has(kind);

/** A chip at the author of a post whom the person knows, and at posts that carry a note of their own. Nothing at adverts and strangers. */
export const postChips = chips('post-chips', onPosts, [{ width: 216, height: 20 }, dot], function* (page) {
  for (const [post, groupId] of annotatedPosts(page)) {
    const { card, anchor, reading } = post;
    const keys = [...reading.keys, ...reading.viralKeys].slice(0, 12);
    const person = markOf(reading.author, page, groupId);
    const note = (keys.length > 0 && page.marks.post(keys)) || undefined;
    if (anchor && (person || note)) yield { about: card, anchor, person, note, subject: subjectOf(post, note !== undefined) };
  }
});

/** A smaller one at whoever wrote a comment. */
export const commentChips = chips('comment-chips', onPosts, [{ width: 148, height: 20 }, dot], function* (page): Iterable<Chip> {
  for (const [{ comments }, groupId] of annotatedPosts(page)) {
    for (const { element, anchor, comment } of comments) {
      const person = markOf(comment.author, page, groupId);
      if (anchor && person) yield { about: element, anchor, person, subject: { intent: 'card', keys: comment.author.keys } };
    }
  }
});

/** The posts the person wants annotated, each with its group's number where it is in one. */
function* annotatedPosts(page: Page): Iterable<[LocatedPost, string | undefined]> {
  for (const post of page.posts()) {
    const groupId = post.reading.group?.id ?? page.groupId;
    if (!post.reading.isPromoted && page.marks.covers(groupId)) yield [post, groupId];
  }
}

function markOf(author: AuthorReading | undefined, page: Page, groupId: string | undefined): PersonMark | undefined {
  return (author?.keys.length && page.marks.person(author.keys, groupId)) || undefined;
}

function subjectOf({ reading }: LocatedPost, isPost: boolean): OpenRequest {
  const post = postReport(reading);
  if (isPost && post) return { intent: 'post', keys: post.keys, post };
  return { intent: 'card', keys: reading.author?.keys ?? reading.viralKeys, ...(post && { post }) };
}
