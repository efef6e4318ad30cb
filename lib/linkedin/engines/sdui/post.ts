import { ask } from '../../dom/answers';
import { has } from '../../dom/select';
import { composePost } from '../compose-post';
import type { Anchor, PostAdapter, ReadPost } from '../post-adapter';
import { authorOf, groupOf } from './author';
import { findCards } from './cards';
import { rowsBelow, timeRow } from './name-blocks';
import { partsOf, type CardParts } from './parts';
import { postKeysOf } from './post-keys';

/** An advert names no time, shows no audience and cannot be hidden (dom.md, 4.5: 13 of 13). */
function isPromoted({ body, author }: CardParts): boolean {
  if (!author || has(body, 'svg[id^="close"]')) return false;
  const rows = rowsBelow(author);
  const last = rows.at(-1);
  if (!last || timeRow(author) || /\p{Nd}/u.test(last.textContent)) return false;
  return rows.length > 1 || author.link.kind === 'organisation';
}

function readCard(card: Element): ReadPost {
  const parts = partsOf(card);
  const { author } = parts;
  return composePost(
    postKeysOf(card, parts),
    {
      author: author && ask({ [author.signal]: () => authorOf(author) }),
      group: author && ask({ 'sdui-group-link': () => groupOf(author) }),
    },
    isPromoted(parts),
  );
}

function anchorOf(card: Element): Anchor | undefined {
  const { body, author } = partsOf(card);
  const block = author?.block;
  if (!author || !block || block === body || block === card || block.closest('a')) return undefined;
  return { block, near: timeRow(author) ?? author.label };
}

/** The server-driven app, from November 2025. */
export const sduiPosts: PostAdapter = { findCards, readCard, anchorOf };
