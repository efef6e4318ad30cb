import type { IdentityKey } from '../../domain/identity';
import { memberIdOf } from './profile-key';

/** Zod is not for content scripts: the readers only ever build these forms (see `domain/identity`), so a cast says it. */
export function identityKey(prefix: string, value: string): IdentityKey {
  return `${prefix}:${value}` as IdentityKey;
}

export interface PersonIdentity {
  slug?: string | undefined;
  /** `ACoAA…` */
  profileKey?: string | undefined;
  /** Decimal. Told by the profile key when left out. */
  memberId?: string | undefined;
}

/** All keys of one person, most trusted first. */
export function personKeys({ slug, profileKey, memberId }: PersonIdentity): IdentityKey[] {
  const member = memberId ?? (profileKey && memberIdOf(profileKey));
  const values = { 'person:member': member, 'person:profile-key': profileKey, 'person:slug': slug };
  return Object.entries(values).flatMap(([prefix, value]) => (value ? identityKey(prefix, value) : []));
}

/** Keys without repetition, in the order first seen. */
export function uniqueKeys(keys: Iterable<IdentityKey>): IdentityKey[] {
  return [...new Set(keys)];
}
