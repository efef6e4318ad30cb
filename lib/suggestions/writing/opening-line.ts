import { specialCategoryIn } from '../../domain/special-category';
import { fill, phraseBooks } from '../composing/phrase-book';
import { seedOf, shuffled } from '../composing/seed';
import { isMourning } from '../gate/mourning';
import { sorrowWords } from '../gate/sorrow';
import type { DraftLanguage } from '../language';
import { isFunctionWord } from '../text/function-words';
import { wordsOf } from '../text/words';

/** Something at a contact that calls for a word (lib/rhythm says when): what was promised, what to come back to, what to ask after, news of theirs. */
export interface OpeningCause {
  kind: 'promise' | 'follow-up' | 'ask-after' | 'news';
  /** As the person noted it: `Zoekt een nieuwe huisstijl`, `de verhuizing naar het nieuwe stadhuis`. */
  text: string;
}

/** A noted line starts with what somebody does; the matter comes after it. */
const doing =
  /^(?:zij |hij |ze )?(?:is |was )?(?:(?:druk )?bezig met|begint(?: \p{L}+)? (?:aan|met)|werkt(?: \p{L}+)? aan|start(?:te)? met|gaat over|maakt|bouwt|schrijft|bereidt|organiseert|zoekt|wil|heeft|krijgt|doet|leidt|trekt|works on|is working on|prepares|organises|builds|writes|looks for|seeks|leads|starts)\s+/iu;
const aboutOthers = /(?<!\p{L})(?:zijn|haar|hun|hij|zij|ze|his|her|their|he|she|they)(?!\p{L})/iu;
const longest = 12;

/**
 * The first sentence of a message to somebody: "Hoe is het afgelopen met het burgerberaad?". A note is written for oneself; where it cannot be said to the
 * other as it stands (it speaks of them, of a loss or an illness, or is a whole story), the line asks in general. Nothing is added to what the note says.
 */
export function openingLine({ kind, text }: OpeningCause, settings: { language: DraftLanguage; addressForm: 'je' | 'u' }): string {
  const { language, addressForm } = settings;
  const book = phraseBooks[language];
  const matter = matterOf(text);
  const lines = book['message-openings'][matter === undefined ? (`${kind}-unsaid` as const) : kind];
  const words = language === 'nl' ? book.address[addressForm] : book.address.je;
  const [line = ''] = shuffled(lines, seedOf(text));
  return fill(line, { ...words, matter: matter ?? '' });
}

/** The matter as it stands in a sentence to the other, or undefined. */
function matterOf(text: string): string | undefined {
  if (isTender(text)) return undefined;
  const first =
    text
      .replace(/\s+/gu, ' ')
      .trim()
      .split(/[.;!?]/u)[0] ?? '';
  const matter = first
    .replace(doing, '')
    .replace(/\s+voor$/u, '')
    .trim();
  const words = wordsOf(matter);
  if (words.length === 0 || words.length > longest || aboutOthers.test(matter)) return undefined;
  if (words.every(({ folded }) => isFunctionWord(folded)) || isSaid(words.map(({ folded }) => folded))) return undefined;
  return lowered(matter);
}

const finite = new Set(
  'is was heeft had wil wilde kan kon mag moet moest zal zou gaat ging krijgt kreeg wordt werd doet deed ziet zag komt kwam neemt nam vindt vond geen niet nog has had was wants will would can could must went got'.split(
    ' ',
  ),
);
/** Nouns that end like a verb of the third person. */
const nounInT =
  /^(?:start|debat|dit|klacht|kracht)$|(?:ment|event|student|budget|markt|krant|teit|ject|cept|tract|duct|dracht|bericht|zicht|dienst|kunst|winst|komst|port|feest|test|tekst|besluit|beleid|tocht|macht|wet|spot|rest|lijst|post|plaat|mandaat|portret|advocaat|kabinet|internet|intranet)$/u;

/** Whether a line tells what somebody does ("Laat bewoners meepraten") and names no matter: asked after, it would be no sentence. In doubt it is not said. */
function isSaid([first = '', second = '']: readonly string[]): boolean {
  if (finite.has(first)) return true;
  if (first.length > 3 && first.endsWith('t')) return !nounInT.test(first);
  return /[^s]s$/u.test(first) && /^(?:the|a|an|his|her|their|people|residents)$/u.test(second);
}

/** Of a loss, of health or belief: what a person would not repeat in a first sentence. */
function isTender(text: string): boolean {
  return isMourning({ text, hasTopics: false }) || sorrowWords(text) > 0 || specialCategoryIn(text) !== undefined;
}

/** Without the capital of a line's start; a name or an abbreviation keeps its own. */
function lowered(text: string): string {
  return /^\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
