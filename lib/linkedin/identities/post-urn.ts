import type { IdentityKey } from '../../domain/identity';
import { identityKey, uniqueKeys } from './identity-keys';

const prefixes: Record<string, string> = {
  activity: 'post:activity',
  share: 'post:share',
  ugcpost: 'post:ugc-post',
  grouppost: 'post:group-post',
};

const urnShape = /\b(?:urn:li:)?(activity|share|ugcPost|groupPost):(\d{1,20}-)?(\d{15,20})(?!\d)/giu;

/** `kind` as LinkedIn spells it (`ugcPost`); `value` an id, or `<group>-<post>` for a groupPost. */
export function postKey(kind: string, value: string): IdentityKey | undefined {
  const prefix = prefixes[kind.toLowerCase()];
  const isPair = value.includes('-');
  return prefix === undefined || isPair !== (prefix === 'post:group-post') ? undefined : identityKey(prefix, value);
}

/**
 * The keys of the post an urn names: a plain urn, or the thread inside `urn:li:comment:(activity:A,C)` (both spellings).
 * None for an aggregate: its parts are different posts. Percent-encoding must be gone.
 */
export function postKeysIn(text: string): IdentityKey[] {
  if (text.includes('aggregate')) return [];
  const found = [...text.matchAll(urnShape)].map(([, kind = '', group = '', id = '']) => postKey(kind, group + id));
  return uniqueKeys(found.filter((key) => key !== undefined));
}
