import { stemOf } from '../text/stem';
import { wordsOf } from '../text/words';

/** How a text is written: what of it tells a kind beside its words. */
const marks: readonly [string, RegExp][] = [
  ['#number', /\d/u],
  ['#money', /€|\beuro\b/iu],
  ['#time', /\b\d{1,2}[.:]\d{2}\b/u],
  ['#question', /\?/u],
  ['#cry', /!/u],
  ['#feast', /[🎉🎓🎊🏅🏆💐🥂🍾✨🚉👶💍🎂🥳]/u],
  ['#sorrow', /[🕯🖤💔🙏😢]/u],
  ['#quote', /["“”„]|(?<=\s)['‘]/u],
  ['#link', /https?:|www\.|\.nl\b/u],
  ['#tag', /#\p{L}/u],
  ['#list', /(?:^|\n)\s*[-•✔✅📌👉]/u],
];

/** Every word of a text by its stem, every two that follow each other, and the marks. Small words too: who says "ik" and who says "u" tells a kind. */
export function kindWords(text: string): Set<string> {
  const stems = wordsOf(text).flatMap(({ folded }) => (/^\d+$/u.test(folded) ? [] : stemOf(folded)));
  const found = new Set(stems);
  for (const [at, stem] of stems.entries()) {
    const next = stems[at + 1];
    if (next !== undefined) found.add(`${stem} ${next}`);
  }
  for (const [name, pattern] of marks) if (pattern.test(text)) found.add(name);
  return found;
}
