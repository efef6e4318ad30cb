/** LinkedIn's opaque key of a member, as it stands in component keys, urns and some links. Case-sensitive. */
const profileKeyShape = /^ACoAA[\w-]{6,60}$/u;

/** Every key seen in the captures has this length: 29 bytes in base64url. */
const completeLength = 39;

export function isProfileKey(text: string): boolean {
  return profileKeyShape.test(text);
}

/** The first `ACoAA…` key of a link such as `?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAA…` or `?facetConnectionOf=%22ACoAA…`. */
export function profileKeyIn(text: string): string | undefined {
  const key = /(?:profile(?::|%3A)|facetConnectionOf=(?:%22|%5B|["[])*)(ACoAA[\w-]+)/iu.exec(text)?.[1];
  return key !== undefined && isProfileKey(key) ? key : undefined;
}

/**
 * The numeric member id (decimal) inside a profile key: bytes 4–7, big-endian (dom.md, section 0, fact 8).
 * Undefined for anything that is not a complete key: a cut key would give a number that belongs to nobody.
 */
export function memberIdOf(profileKey: string): string | undefined {
  if (profileKey.length !== completeLength || !isProfileKey(profileKey)) return undefined;
  const binary = atob(profileKey.slice(0, 12).replaceAll('-', '+').replaceAll('_', '/'));
  const id = [4, 5, 6, 7].reduce((sum, index) => sum * 256 + binary.charCodeAt(index), 0);
  return binary.startsWith('\0*\0\0') && id > 0 ? String(id) : undefined;
}
