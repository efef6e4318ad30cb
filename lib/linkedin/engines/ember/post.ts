import type { ActorLink } from '../../dom/actor-link';
import { ask, present } from '../../dom/answers';
import { $optional, has } from '../../dom/select';
import { lineText } from '../../dom/text';
import type { GroupReading } from '../../reading';
import { composePost } from '../compose-post';
import type { Anchor, PostAdapter, ReadPost } from '../post-adapter';
import { authorOf, timeRow, titleOf } from './author';
import { findCards } from './cards';
import { ownActor, partsOf } from './parts';
import { postKeysOf } from './post-keys';

function groupOf(header: ActorLink[]): GroupReading | undefined {
  const links = header.filter(({ kind }) => kind === 'group');
  const id = links[0]?.groupId;
  const name = links.map(({ element }) => lineText(element)).find(Boolean);
  return id === undefined ? undefined : present<GroupReading>({ id, name });
}

/** An advert's last row says so in words; a post's has its age in digits and the icon of its audience. */
function isPromoted(actor: Element | undefined): boolean {
  const row = actor && $optional(actor, timeRow);
  return row !== undefined && lineText(row) !== undefined && !/\p{Nd}/u.test(row.textContent) && !has(row, 'li-icon, svg');
}

function readCard(card: Element): ReadPost {
  const { actor, header } = partsOf(card);
  const author = actor && authorOf(actor);
  return composePost(
    postKeysOf(card, header, author?.value.slug),
    { author, group: header && ask({ 'ember-header-group': () => groupOf(header) }) },
    isPromoted(actor),
  );
}

function anchorOf(card: Element): Anchor | undefined {
  const block = ownActor(card);
  const near = block && ($optional(block, timeRow) ?? titleOf(block));
  return near && !block.closest('a') ? { block, near } : undefined;
}

/** The older app ("voyager"), with and without readable classes. */
export const emberPosts: PostAdapter = { findCards, readCard, anchorOf };
