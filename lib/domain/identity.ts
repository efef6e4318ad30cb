import { z } from 'zod';

/**
 * Something LinkedIn calls a person, organisation, post or group by. One subject has several (a renamed slug, a
 * numeric member id, an activity and a share urn); all of them lead to one record. Values are normalised by
 * `lib/linkedin/identities`: slugs decoded, NFC and lower case; profile keys and tokens exactly as LinkedIn writes them.
 *
 * - `person:slug:ada-example`, `person:member:347932122`, `person:profile-key:ACoAA…`
 * - `organisation:company:…`, `organisation:school:…`, `organisation:showcase:…`
 * - `post:activity:…`, `post:share:…`, `post:ugc-post:…`, `post:group-post:<group>-<post>`, `post:token:…`
 * - `group:id:…`
 */
export const identityKeySchema = z
  .string()
  .max(400)
  .regex(
    /^(?:person:(?:slug|member|profile-key)|organisation:(?:company|school|showcase)|post:(?:activity|share|ugc-post|group-post|token)|group:id):\S+$/u,
  )
  .brand<'IdentityKey'>();
export type IdentityKey = z.infer<typeof identityKeySchema>;

/** Throws a ZodError when `text` has not the form above. */
export function identityKey(text: string): IdentityKey {
  return identityKeySchema.parse(text);
}

export type SubjectKind = 'contact' | 'post' | 'group';

/** The record an identity leads to. */
export const identitySchema = z.object({
  key: identityKeySchema,
  subjectKind: z.enum(['contact', 'post', 'group']),
  subjectId: z.uuid(),
  createdAt: z.iso.datetime(),
});
export type Identity = z.infer<typeof identitySchema>;

/** How far a key is trusted, best first: numbers and keys never change, a slug can pass to someone else. */
const trustOrder = [
  'person:member:',
  'person:profile-key:',
  'person:slug:',
  'post:activity:',
  'post:group-post:',
  'post:ugc-post:',
  'post:share:',
  'post:token:',
];

/** Keys ordered from most to least trusted; unknown kinds keep their place at the end. */
export function byTrust(keys: readonly IdentityKey[]): IdentityKey[] {
  const rank = (key: IdentityKey) => {
    const index = trustOrder.findIndex((prefix) => key.startsWith(prefix));
    return index === -1 ? trustOrder.length : index;
  };
  return keys.toSorted((a, b) => rank(a) - rank(b));
}
