const particles = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  "'t",
  'ter',
  'ten',
  'te',
  'in',
  'op',
  'von',
  'la',
  'le',
  'el',
  'al',
  'da',
  'di',
  'dos',
]);

/** `Fatima van den Berg` → `FB`, `Logius` → `L`: first and last word, without the particles between. */
export function initials(name: string): string {
  const words = name.split(/[\s,]+/u).filter((word) => /^\p{L}/u.test(word) && !particles.has(word));
  const picked = words.length > 1 ? [words[0], words.at(-1)] : words;
  return picked.map((word) => [...(word ?? '')][0]?.toLocaleUpperCase('nl') ?? '').join('');
}
