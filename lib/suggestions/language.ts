import { functionWords } from './text/function-words';
import { wordsOf } from './text/words';

/** `mixed` is Dutch and English in one text. */
export type PostLanguage = 'nl' | 'en' | 'de' | 'fr' | 'mixed';

/** The language a draft is written in: Dutch for a mixed post (guide.md, C12). */
export type DraftLanguage = 'nl' | 'en';

const languages = ['nl', 'en', 'de', 'fr'] as const;

/** Below this share of the function words, a second language is a few loan words. */
const mixedShare = 0.22;

/**
 * The language of a text by its function words and letter patterns: always right on whole posts in the comparison of guide.md B4, without a
 * megabyte of tables. A text without any is taken for Dutch, the language of the field.
 */
export function languageOf(text: string): PostLanguage {
  const counts = countsOf(text);
  const ranked = languages.toSorted((a, b) => counts[b] - counts[a]);
  const best = ranked[0] ?? 'nl';
  if (counts[best] === 0) return 'nl';
  if (best === 'de' || best === 'fr') return best;
  const share = Math.min(counts.nl, counts.en) / (counts.nl + counts.en);
  return share >= mixedShare && Math.min(counts.nl, counts.en) >= 3 ? 'mixed' : best;
}

/** The language to write in, or undefined where Kring writes none. */
export function draftLanguage(language: PostLanguage): DraftLanguage | undefined {
  if (language === 'en') return 'en';
  return language === 'nl' || language === 'mixed' ? 'nl' : undefined;
}

function countsOf(text: string): Record<(typeof languages)[number], number> {
  const counts = { nl: 0, en: 0, de: 0, fr: 0 };
  for (const { folded, isHashtag } of wordsOf(text)) {
    if (isHashtag) continue;
    const homes = languages.filter((language) => functionWords[language].has(folded));
    // A word of several languages says little about each.
    for (const language of homes) counts[language] += 1 / homes.length ** 2;
    if (homes.length === 0) counts[letterPattern(folded)] += 0.12;
  }
  return counts;
}

function letterPattern(folded: string): (typeof languages)[number] {
  if (/(?:ij|aa|oo|uu|sch|lijk)/u.test(folded)) return 'nl';
  if (/(?:tion|ing$|th|wh|ough)/u.test(folded)) return 'en';
  if (/(?:ung$|keit$|isch$|cht$)/u.test(folded)) return 'de';
  return /(?:eau|eux$|ment$|ique)/u.test(folded) ? 'fr' : 'nl';
}
