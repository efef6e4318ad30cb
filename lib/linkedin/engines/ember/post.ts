import { ask, collect } from '../../dom/answers';
import { $optional } from '../../dom/select';
import { lineText, readingText } from '../../dom/text';
import { publishedAt } from '../../identities/published-at';
import type { GroupReading, PostReading } from '../../reading';
import type { Anchor, PostAdapter, ReadPost } from '../post-adapter';
import { authorOf, timeRow, titleOf } from './author';
import { findCards } from './cards';
import { commentAnchor, readComment } from './comments';
import { actorSelector, commentsOf, ownActor, partsOf, textSelector, type Header } from './parts';
import { postKeysOf } from './post-keys';

function groupOf({ links }: Header): GroupReading | undefined {
  const named = links.filter(({ groupId }) => groupId !== undefined);
  const id = named[0]?.groupId;
  const name = named.map(({ element }) => lineText(element)).find((text) => text !== undefined);
  return id === undefined ? undefined : { id, ...(name === undefined ? {} : { name }) };
}

/** An advert's last row says so in words; a post's has its age in digits and the icon of its audience. */
function isPromoted(actor: Element | undefined): boolean {
  const row = actor && $optional(actor, timeRow);
  return row !== undefined && lineText(row) !== undefined && !/\p{Nd}/u.test(row.textContent) && row.querySelector('li-icon, svg') === null;
}

function quotedOf(quoted: Element): PostReading['quoted'] {
  const actor = $optional(quoted, actorSelector);
  const author = actor && authorOf(actor)?.value;
  const element = $optional(quoted, textSelector);
  const text = element && readingText(element, false);
  if (author === undefined && text === undefined) return undefined;
  return { ...(author === undefined ? {} : { author }), ...(text === undefined ? {} : { text }) };
}

function readCard(card: Element): ReadPost {
  const { actor, header, text, quoted } = partsOf(card);
  const { keys, viralKeys, answer } = postKeysOf(card, header);
  const { fields, signals } = collect<Omit<PostReading, 'isPromoted' | 'comments'>>('post', {
    keys: answer,
    viralKeys: viralKeys.length === 0 ? undefined : { value: viralKeys, signal: 'ember-header' },
    author: actor && authorOf(actor),
    group: header && ask({ 'ember-header-group': () => groupOf(header) }),
    text: text && ask({ 'ember-text': () => readingText(text, false) }),
    publishedAt: ask({ 'id-clock': () => publishedAt(keys) }),
    quoted: quoted && ask({ 'ember-quoted': () => quotedOf(quoted) }),
  });
  const comments = commentsOf(card).map(readComment).filter((comment) => comment !== undefined);
  return { post: { keys, viralKeys, ...fields, isPromoted: isPromoted(actor), comments }, signals };
}

function anchorOf(card: Element): Anchor | undefined {
  const block = ownActor(card);
  const near = block && ($optional(block, timeRow) ?? titleOf(block));
  return near === undefined || block?.closest('a') !== null ? undefined : { block, near };
}

/** The older app ("voyager"), with and without readable classes. */
export const emberPosts: PostAdapter = { findCards, readCard, anchorOf, findComments: commentsOf, readComment, commentAnchor };
