import type { IdentityKey } from '../../../domain/identity';
import { ask, type Answer } from '../../dom/answers';
import { identityKey, uniqueKeys } from '../../identities/identity-keys';
import { postKeysIn } from '../../identities/post-urn';
import { decodeThread } from '../../identities/thread';
import { classifyUrl } from '../../urls';
import { keysWithToken, tokenOf } from './card-token';

const commentPrefix = 'replaceableComment_urn:li:comment:';

/** Only a single-post page shows one post, with its comments outside the card. */
function scopeOf(card: Element): ParentNode {
  const isDetail = [card.getAttribute('componentkey') ?? '', card.id].some((key) => key.endsWith('FeedType_FEED_DETAIL'));
  return isDetail ? card.ownerDocument : card;
}

function threadKeys(scope: ParentNode, token: string | undefined): IdentityKey[] {
  if (token === undefined) return [];
  const threads = keysWithToken(scope, token).map((key) => {
    const base64 = /^([\w+/=-]+)-[A-Za-z]+$/u.exec(key.slice(0, key.indexOf(token)))?.[1];
    return base64 === undefined ? undefined : decodeThread(base64);
  });
  return uniqueKeys(threads.filter((key) => key !== undefined));
}

/** The thread of each open comment. */
function commentThreadKeys(scope: ParentNode): IdentityKey[] {
  const comments = [...scope.querySelectorAll(`[componentkey^="${commentPrefix}"], [id^="${commentPrefix}"]`)];
  return uniqueKeys(comments.flatMap((comment) => postKeysIn(comment.getAttribute('componentkey') ?? comment.id)));
}

/** Names the post it opened, provided that all of them name the same one. */
function facepileKeys(scope: ParentNode): IdentityKey[] {
  const piles = [...scope.querySelectorAll('[data-testid^="ReactionFacepileCollection-urn:li:"]')];
  const keys = uniqueKeys(piles.flatMap((pile) => postKeysIn(pile.getAttribute('data-testid') ?? '')));
  return keys.length === 1 ? keys : [];
}

/** `FeTranslationUrn(…ShareUrn(shareId=N)…)` at the post's own text, where "show translation" is offered. */
function translationKeys(text: Element | undefined): IdentityKey[] {
  const holder = text?.closest('[id*="translatable-commentary-"]') ?? text?.querySelector('[id*="translatable-commentary-"]');
  const id = holder?.id ?? '';
  const [, group, post] = /groupId=(\d+), postId=(\d+)/u.exec(id) ?? [];
  const share = /shareId=(\d+)/u.exec(id)?.[1];
  const content = /userGeneratedContentId=(\d+)/u.exec(id)?.[1];
  return postKeysIn([`groupPost:${group}-${post}`, `share:${share}`, `ugcPost:${content}`].join(' '));
}

/** The id of this update: in the group link of its author, in a mini card's link, in the tracking data of early 2026. */
function updateKeys(body: Element, isMiniCard: boolean): IdentityKey[] {
  const css = isMiniCard ? 'a[href*="/feed/update/"]' : 'a[href*="highlightedUpdateUrn="]';
  const linked = uniqueKeys([...body.querySelectorAll(css)].flatMap((link) => classifyUrl(link.getAttribute('href') ?? '').postKeys));
  return linked.length === 1 ? linked : trackedKeys(body);
}

function trackedKeys(body: Element): IdentityKey[] {
  const holder = body.closest('[data-view-tracking-scope]') ?? body.querySelector('[data-view-tracking-scope]');
  const scope = holder?.getAttribute('data-view-tracking-scope') ?? '';
  const bytes = /"data":\[([\d,\s]+)\]/u.exec(scope)?.[1];
  const text = bytes === undefined ? scope : String.fromCharCode(...bytes.split(',').map(Number));
  return postKeysIn(/"updateUrn":"([^"]+)"/u.exec(text)?.[1] ?? '');
}

export interface PostKeys {
  keys: IdentityKey[];
  viralKeys: IdentityKey[];
  answer: Answer<true> | undefined;
}

/**
 * All ids of the post in a card. Under a header ("X commented on this", "New comment in your group") the card's token and
 * update id are those of that event: they find the post and are never its own.
 */
export function postKeysOf(card: Element, body: Element, text: Element | undefined, hasHeader: boolean): PostKeys {
  const scope = scopeOf(card);
  const token = tokenOf(card);
  const threads = threadKeys(scope, token);
  const comments = commentThreadKeys(scope);
  const pile = facepileKeys(scope);
  const updates = updateKeys(body, token === undefined);
  const ofUpdate = token === undefined ? updates : [...updates, identityKey('post:token', token)];
  const keys = uniqueKeys([...threads, ...comments, ...pile, ...translationKeys(text), ...(hasHeader ? [] : ofUpdate)]);
  const viralKeys = hasHeader ? uniqueKeys(ofUpdate).filter((key) => !keys.includes(key)) : [];
  const answer = ask<true>({
    'sdui-thread': () => threads.length > 0 || undefined,
    'sdui-comment-thread': () => comments.length > 0 || undefined,
    'sdui-facepile': () => pile.length > 0 || undefined,
    'sdui-update': () => updates.length > 0 || undefined,
    'sdui-token': () => token !== undefined || undefined,
  });
  return { keys, viralKeys, answer };
}
