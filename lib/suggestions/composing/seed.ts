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
    .map((item, index) => ({ item, key: seedOf(`${seed}:${index}`) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
