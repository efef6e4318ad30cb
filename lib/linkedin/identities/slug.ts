import { percentDecoded } from './percent-decoded';
import { isProfileKey } from './profile-key';

/**
 * The one form of a slug that keys are built from: percent-decoded, NFC, lower case.
 * Undefined for `me`, for an `ACoAA…` key, and for what no slug can hold.
 */
export function normaliseSlug(raw: string): string | undefined {
  const text = percentDecoded(raw).trim();
  if (isProfileKey(text)) return undefined;
  const slug = text.normalize('NFC').toLowerCase().normalize('NFC');
  if (slug === '' || slug === 'me' || slug.length > 200) return undefined;
  return /[\s/?#<>"\p{Cc}]/u.test(slug) ? undefined : slug;
}
