import type { IdentityKey } from '../../../domain/identity';
import { linked } from '../../dom/actor-link';
import { $all, follows } from '../../dom/select';
import { identityKey, uniqueKeys } from '../../identities/identity-keys';
import { postKeysIn } from '../../identities/post-urn';
import { decodeThread } from '../../identities/thread';
import type { PostKeys } from '../compose-post';
import { tokenIn } from './card-token';
import { commentPrefix, namesIn, scopeOf } from './names';
import type { CardParts } from './parts';

/** `<thread>-replaceableCommentTools<token>…` and its sisters. */
function threadKeys(names: readonly string[], token: string | undefined): IdentityKey[] {
  return names.flatMap((name) => {
    const [, base64 = '', rest] = /^([\w+/=-]+?)-[A-Za-z]+([\w-]{43})FeedType_/u.exec(name) ?? [];
    return (rest === token && decodeThread(base64)) || [];
  });
}

/** The facepile names the post it opened, provided that all of them name the same one. */
function facepileKeys(names: readonly string[]): IdentityKey[] {
  const keys = uniqueKeys(names.filter((name) => name.startsWith('ReactionFacepileCollection-')).flatMap(postKeysIn));
  return keys.length === 1 ? keys : [];
}

/** `FeTranslationUrn(…ShareUrn(shareId=N)…)` at the post's own text, where "show translation" is offered. */
function translationKeys(text: Element | undefined): IdentityKey[] {
  const css = '[id*="translatable-commentary-"]';
  const id = (text?.closest(css) ?? text?.querySelector(css))?.id ?? '';
  const plain = id.replace(/shareId=/u, 'share:').replace(/userGeneratedContentId=/u, 'ugcPost:');
  return postKeysIn(plain.replace(/groupId=(\d+), postId=/u, 'groupPost:$1-'));
}

/** The id of this update: in the group link of its author, in a mini card's own link, in the tracking data of early 2026. */
function updateKeys({ body, quoted }: CardParts, isMiniCard: boolean): IdentityKey[] {
  const css = isMiniCard ? 'a[href*="/feed/update/"]' : 'a[href*="highlightedUpdateUrn="]';
  const links = $all(body, css).filter((link) => quoted === undefined || follows(quoted.label, link));
  const named = uniqueKeys(links.flatMap((link) => linked(link).postKeys));
  return named.length === 1 ? named : trackedKeys(body);
}

function trackedKeys(body: Element): IdentityKey[] {
  const name = 'data-view-tracking-scope';
  const scope = (body.closest(`[${name}]`) ?? body.querySelector(`[${name}]`))?.getAttribute(name) ?? '';
  const bytes = /"data":\[([\d,\s]+)\]/u.exec(scope)?.[1];
  const text = bytes === undefined ? scope : String.fromCharCode(...bytes.split(',').map(Number));
  return postKeysIn(/"updateUrn":"([^"]+)"/u.exec(text)?.[1] ?? '');
}

/**
 * All ids of the post in a card, the best source first. Under a header ("X commented on this", "New comment in your group")
 * the card's token and update id are those of that event: they find the post and are never its own.
 */
export function postKeysOf(card: Element, parts: CardParts): PostKeys {
  const token = tokenIn(card);
  const isEvent = parts.hasHeader;
  const names = namesIn(scopeOf(card));
  const updates = updateKeys(parts, token === undefined);
  const tokens = token ? [identityKey('post:token', token)] : [];
  const sources = {
    'sdui-thread': token ? threadKeys(names, token) : [],
    'sdui-comment-thread': names.filter((name) => name.startsWith(commentPrefix)).flatMap(postKeysIn),
    'sdui-facepile': facepileKeys(names),
    'sdui-translation': translationKeys(parts.text),
    'sdui-update': isEvent ? [] : updates,
    'sdui-token': isEvent ? [] : tokens,
  };
  const keys = uniqueKeys(Object.values(sources).flat());
  const best = Object.entries(sources).find(([, found]) => found.length > 0)?.[0];
  const viralKeys = isEvent ? uniqueKeys([...updates, ...tokens]).filter((key) => !keys.includes(key)) : [];
  return { keys, viralKeys, answer: best ? { value: keys, signal: best } : undefined };
}
