/**
 * The opaque 43-character token by which an SDUI card calls a post: base64url of the SHA-256 of its activity urn, without
 * padding (dom.md, section 0, fact 5). `activityId` in decimal. The same for every viewer; it cannot be reversed.
 */
export async function activityToken(activityId: string): Promise<string> {
  const urn = new TextEncoder().encode(`urn:li:activity:${activityId}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', urn));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}
