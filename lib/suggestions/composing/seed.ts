/** A number from a text, the same on every device and every day: what varies the wording of drafts without chance (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** The items in an order that depends on the seed only, each once. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  return items
    .map((item, index) => ({ item, key: mixed(seedOf(`${index}:${seed}`)) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** Spreads a number whose last letters alone differed (the finaliser of MurmurHash3). */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
