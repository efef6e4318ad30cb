import { cueFinder, cueTest } from '../text/cues';
import { together } from '../text/together';
import type { GateReading } from './gate-reading';
import cues from './cues/mourning.json';

/** Said of a death and of nothing else. */
const announced = cueFinder(cues.announced);

/** A death as somebody's work: a letter, a desk, a lesson about words. */
const asWork = cueTest(cues['as-work']);

/** Said of a death, whatever words of work stand beside it. */
const certain = cueTest(cues.certain);

/** Said of things as well: a death where the same sentence is about somebody. */
const ends = cueTest(cues.ends);
const someone = cueTest(cues.someone);
/** A name within a sentence: after a small word, or before what it did. */
const named = /(?:\p{Ll},?\s|^)\p{Lu}\p{Ll}{2,}\s(?:het|heeft|is|kwam|werd|mocht|niet|nooit|did|has|was|is|never)(?!\p{L})/u;

/** Close to the writer: no piece of work speaks so. */
const near = cueTest(cues.near);
/** A word of the office as well: no piece of work on letters and desks is about one's own dead for it. */
const nearAtWork = cueTest(cues.near.filter((cue) => cue !== 'nabestaanden'));

/** "Onze stagiair Luka": somebody of one's own, by name. A body or a place after `onze` is none. */
const namedNear =
  /(?<!\p{L})(?:[Oo]nze|[Oo]ns|[Mm]ijn|[Oo]ur|[Mm]y)\s(?!gemeente|provincie|stad|dorp|regio|waterschap|council|city)(?:\p{Ll}[\p{Ll}-]+\s){1,2}\p{Lu}\p{Ll}+/u;
/** Characters: in a notice as short as this two such words speak of a death, whatever words of work stand beside them. */
const shortNotice = 300;

/** Used of things as well ("RIP intranet", "een minuut stilte voor onze pdf's"): only with somebody near it speaks of a death. */
const figurative = new Set(cues.figurative);

/** `Dag Sjaak.` as a line of its own: a last greeting. */
const greeting = /(?:^|[\n.!?…]\s*)(?:[Dd]ag|[Vv]aarwel|[Aa]dieu|[Gg]oodbye|[Ff]arewell),? (?:lieve |dear )?\p{Lu}\p{Ll}+\s*[.…🖤🕊❤]/u;
const mark = /[†🕊🖤]|🕯/u;

/** Alone it can be a joke about a place or a printer: quiet, but no condolence. */
export function isLastGreeting(text: string): boolean {
  return greeting.test(text);
}

/** Somebody died. A condolence by a robot is the worst thing this product could do, so one clear word is enough, unless it is plainly about work. */
export function isMourning({ text, hasTopics }: Pick<GateReading, 'text' | 'hasTopics'>): boolean {
  const found = distinct(announced(text));
  const isNear = near(text) || namedNear.test(text);
  if (isLastGreeting(text) && (isNear || found.length > 0)) return true;
  if (mark.test(text) && (found.length > 0 || isNear)) return true;
  const isOwn = nearAtWork(text) || namedNear.test(text);
  if (isEuphemism(text) && (!asWork(text) || isOwn)) return true;
  if (found.length === 0) return false;
  const clear = found.filter((cue) => !figurative.has(cue));
  if (asWork(text) && !isOwn) return false;
  if (clear.length > 0) return clear.length > 1 || isNear || !isWorkTalk(text, hasTopics);
  if (isNear) return true;
  return found.length > 1 && (!hasTopics || text.length < shortNotice);
}

/** A death that nobody calls by its name. */
function isEuphemism(text: string): boolean {
  return certain(text) || together(text, (sentence) => someone(sentence) || named.test(sentence), ends);
}

/** "We lost our" and "lost our" are one thing said. */
function distinct(found: readonly string[]): string[] {
  return found.filter((cue) => !found.some((other) => other !== cue && other.includes(cue)));
}

/** One word about a death in a long piece on the trade is an example, not an announcement. */
function isWorkTalk(text: string, hasTopics: boolean): boolean {
  return hasTopics && text.length > 500;
}
