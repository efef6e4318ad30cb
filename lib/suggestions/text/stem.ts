const vowel = /[aeiouy]/u;

/**
 * A word without what inflection put around it, so that "brieven" meets "brief", "gestapeld" "stapelen" and "belt" "bellen". It errs on the side of
 * leaving a word alone: only words that are looked up in the same way are compared.
 */
export function stemOf(folded: string): string {
  const word = participle(folded.replace(/'s?$/u, ''));
  return closed(word.length < 4 ? word : withoutEnding(word));
}

function withoutEnding(word: string): string {
  const small = /^(.{3,}?)(?:etje|tje|pje|kje|je)s?$/u.exec(word)?.[1];
  if (small !== undefined && vowel.test(small)) return small;
  for (const ending of ['ten', 'den', 'en', 'te', 'de', 'es', 'e', 's']) {
    const rest = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || rest.length < 2 || !vowel.test(rest)) continue;
    if (isEnding(ending, rest)) return ending === 'en' || ending === 'e' || ending === 'es' ? withLongVowel(rest) : rest;
  }
  if (/[lkpfgm]t$/u.test(word) || (/[lkfgm]d$/u.test(word) && word.length > 5)) return word.slice(0, -1);
  return word;
}

/** "-te" and "-de" are of the past after these letters only; "s" after an "s" is the word's own. */
function isEnding(ending: string, rest: string): boolean {
  if (ending === 'te' || ending === 'ten') return /(?:[aeiou]{2}|[^aeiouy])(?:[kpfs]|ch)$/u.test(rest) && rest.length >= 4;
  if (ending === 'de' || ending === 'den') return /(?:[aeiou]{2}|[^aeiouyn])[lmnrgvzb]$/u.test(rest) && rest.length >= 4;
  if (ending === 's') return rest.length >= 3 && !/[suij]$/u.test(rest);
  return true;
}

/** "boten" is of "boot", "botten" of "bot": the one consonant between vowels made the vowel long. An "e" without stress stays as it is. */
function withLongVowel(rest: string): string {
  const open = /^(.*[^aeiouy])([aeou])([bdfgklmnprstvz])$/u.exec(rest) ?? /^()([aeou])([bdfgklmnprstvz])$/u.exec(rest);
  if (!open) return rest;
  const [, before = '', sound = '', after = ''] = open;
  return sound === 'e' && vowel.test(before) ? rest : `${before}${sound}${sound}${after}`;
}

/** "gestapeld" as "stapel". */
function participle(word: string): string {
  return /^ge(?!meen)[^aeiou].{2,}[td]$/u.test(word) ? word.slice(2, -1) : word;
}

/** The way a word is written that ends there: one consonant, and no v or z. */
function closed(word: string): string {
  return word
    .replace(/([bcdfgklmnprstvz])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
