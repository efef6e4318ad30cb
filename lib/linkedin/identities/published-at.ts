import type { IdentityKey } from '../../domain/identity';

/** Activity ids are made some 30 ms after publishing; share and ugcPost ids up to half a minute earlier (dom.md, section 5). */
const clocks = ['post:activity:', 'post:group-post:', 'post:ugc-post:', 'post:share:'];

/** LinkedIn's ids did not carry a clock before. */
const earliest = Date.UTC(2010, 0);
const latest = Date.UTC(2100, 0);

/** When a post was published, ISO 8601 in UTC, told by the clock inside its own ids (`id >> 22` = epoch milliseconds). */
export function publishedAt(keys: readonly IdentityKey[]): string | undefined {
  for (const clock of clocks) {
    const [id] = /\d+$/u.exec(keys.find((key) => key.startsWith(clock)) ?? '') ?? [];
    if (!id) continue;
    const instant = Number(BigInt(id) >> 22n);
    if (instant > earliest && instant < latest) return new Date(instant).toISOString();
  }
  return undefined;
}
