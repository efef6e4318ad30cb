/** Words that tell nothing of what someone seeks or offers. */
const plain = new Set(
  'voor naar over door deze niet zoekt zoek kan kunnen bieden biedt iemand mensen graag snel half jaar maand maanden week goede goed nieuwe nieuw werk werken ervaring hulp with from someone people that this have seeks offers experience help good work'.split(
    ' ',
  ),
);

/** The telling words of a text: lower case, without accents, four letters or more. */
export function compoundWords(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return [...new Set(folded.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= 4 && !plain.has(word)))];
}

/**
 * How many words two texts share. Dutch writes compounds as one word, so a word that begins or ends another counts too (`redacteur` and `eindredacteur`);
 * endings for plural are left out of it.
 */
export function sharedWords(some: readonly string[], others: readonly string[]): number {
  return some.filter((word) => others.some((other) => isRelated(stem(word), stem(other)))).length;
}

function isRelated(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short === long) return true;
  return short.length >= 5 && (long.startsWith(short) || long.endsWith(short));
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/(?:en|s)$/u, '') : word;
}
