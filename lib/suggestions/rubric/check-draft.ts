import { draftLanguage, languageOf } from '../language';
import { experienceText } from '../library';
import { isSensitive } from '../gate/kind-of-post';
import { cueFinder } from '../text/cues';
import { isFunctionWord } from '../text/function-words';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';
import { anchorage } from './anchored';
import cues from './cues/forbidden.json';
import type { Draft, Finding, RubricContext } from './finding';
import { ungrounded } from './grounded';
import { isOpenQuestion, questionsIn } from './questions';
import { readability } from './readability';

const limits = { words: 5, wantedWords: 60, mostWords: 90, characters: 600, sentences: 4, sentenceWords: 20 };

const sales = cueFinder(cues.sales);
const praise = cueFinder(cues.praise);
const template = cueFinder(cues.template);
const opinion = cueFinder(cues.opinion);
const jargon = cueFinder(cues.jargon);
const slop = /\b(?:niet|not)\b[^.?!]{2,50}, (?:maar|but)\b|—|–\s|(?:^|\s)#\p{L}|!{2,}|\bis geen [^.?!]{2,40}, (?:het|dat) is\b/iu;
const emoji = /\p{Extended_Pictographic}/gu;
const firstHand =
  /(?<!\p{L})(?:bij ons|waar ik werkte|herken ik|ik herken|doet me denken aan|denk ik aan|dacht ik aan|bracht? me terug|brengen me terug|brengt me terug|ik dacht aan|moest ik denken|eerdere opdracht|we|wij|where i worked|earlier assignment|takes? me back)(?!\p{L})/iu;

/** Everything the rubric has to say about a text: the checks C01 to C15 of guide.md D3, the hard ones first. An empty list means that it may be offered. */
export function checkDraft(draft: Draft, context: RubricContext): Finding[] {
  const text = draft.text.trim();
  const found = [
    ...checkContent({ ...draft, text }, context),
    ...checkTone({ ...draft, text }, context),
    ...checkForm({ ...draft, text }, context),
    ...checkDiscretion({ ...draft, text }, context),
    ...checkEase({ ...draft, text }),
  ];
  return found.toSorted((a, b) => Number(b.isHard) - Number(a.isHard));
}

/** What Kring writes itself has to hold on to the post firmly; a person's own words may do so lightly. */
export function mayBeOffered(draft: Draft, context: RubricContext): boolean {
  return checkDraft(draft, context).every(({ isHard, code }) => !isHard && code !== 'not-anchored');
}

function hard(code: Finding['code'], isWrong: boolean, detail?: string): Finding[] {
  return isWrong ? [{ code, isHard: true, ...(detail === undefined ? {} : { detail }) }] : [];
}

function soft(code: Finding['code'], isWrong: boolean, detail?: string): Finding[] {
  return isWrong ? [{ code, isHard: false, ...(detail === undefined ? {} : { detail }) }] : [];
}

const talks = new Set<Draft['type']>(['question', 'experience', 'share', 'reshare', 'source']);

/** C01, C02, C06, C08: what the text brings. */
function checkContent({ type, text, experience, source, recipient }: Draft, { reading }: RubricContext): Finding[] {
  const questions = questionsIn(text);
  const isOpen = questions.length === 1 && questions.every(isOpenQuestion);
  const mayAsk = type === 'experience' || type === 'source' || type === 'reshare';
  const sources = [
    reading.text,
    reading.post.author?.name,
    reading.post.author?.headline,
    experience && [experienceText(experience), experience.organisation, experience.role, experience.period].join(' '),
    source && `${source.title} ${source.url}`,
    recipient,
  ].join(' ');
  const invented = ungrounded(text, sources);
  const hold = anchorage(text, reading.text);
  return [
    ...hard('not-anchored', talks.has(type) && hold === 'none'),
    ...soft('not-anchored', talks.has(type) && hold === 'light'),
    ...hard('no-open-question', (type === 'question' && !isOpen) || (mayAsk && questions.length > 0 && !isOpen), questions[0]),
    ...hard('invented', invented.length > 0, invented[0]),
    ...hard(
      'adds-nothing',
      (type === 'question' || type === 'experience') && !isOpen && (!firstHand.test(text) || overlap(text, reading.text) > 0.5),
    ),
  ];
}

/** C03, C04, C09, C10: how it speaks. */
function checkTone({ type, text }: Draft, { reading }: RubricContext): Finding[] {
  const grave = isSensitive(reading.kind);
  const isHome = reading.kind === 'private' || reading.kind === 'personal';
  const comforts = type === 'human' && (reading.kind === 'mourning' || reading.kind === 'illness');
  return [
    ...hard('sales', sales(text).length > 0, sales(text)[0]),
    ...hard('praise', type !== 'human' && praise(text).length > 0, praise(text)[0]),
    ...hard('template-language', slop.test(text) || (text.match(emoji)?.length ?? 0) > 1 || template(text).length > 0, template(text)[0]),
    ...hard('not-fitting', (grave && !comforts) || (isHome && talks.has(type)) || (type === 'human' && questionsIn(text).length > 0)),
    ...hard('opinion', reading.isPolitical && opinion(text).length > 0, opinion(text)[0]),
  ];
}

/** C05, C07, C12: length, form of address, language. */
function checkForm({ type, text, addressForm }: Draft, { reading }: RubricContext): Finding[] {
  const words = wordsOf(text).length;
  const isShort = type !== 'human' && type !== 'congratulate' && words < limits.words;
  const isLong = words > limits.mostWords || text.length > limits.characters || sentencesOf(text).length > limits.sentences;
  const formal = /(?<![\p{L}])(?:u|uw)(?![\p{L}])/iu.test(text);
  const informal = /(?<![\p{L}])(?:je|jij|jou|jouw|jullie)(?![\p{L}])/iu.test(text);
  const language = draftLanguage(reading.language);
  const isPrivate = type === 'share' || type === 'introduction';
  const spoken = languageOf(text.replace(/["“][^"”]*["”]|\[[^\]]*\]/gu, ' '));
  const isOther = language !== undefined && words > 5 && !isPrivate && draftLanguage(spoken) !== language;
  return [
    ...hard('too-short', isShort),
    ...hard('too-long', isLong),
    ...soft('too-long', !isLong && words > limits.wantedWords),
    ...hard('address-mixed', formal && informal),
    ...hard('address-form', (addressForm === 'u' && informal) || (addressForm === 'je' && formal && language === 'nl')),
    ...hard('wrong-language', isOther),
  ];
}

/** C11, C13: what must stay inside, and who must not be named. */
function checkDiscretion({ type, text, experience, recipient }: Draft, { reading, contactNames }: RubricContext): Finding[] {
  const low = text.toLowerCase();
  const author = reading.post.author?.name.toLowerCase();
  const known = wordsOf(text).flatMap(({ folded }) => contactNames.get(folded) ?? []);
  const named = known.find((name) => name !== author && name !== recipient?.toLowerCase() && low.includes(name));
  const level = experience?.shareLevel;
  const client = experience?.organisation?.toLowerCase();
  const namesClient =
    level === 'anonymous' &&
    client !== undefined &&
    client.length > 3 &&
    low.includes(client) &&
    !reading.text.toLowerCase().includes(client) &&
    /\p{Lu}/u.test(experience?.organisation ?? '');
  return [
    ...hard('confidential', type === 'experience' && (level === 'confidential' || namesClient)),
    ...hard('names-someone', named !== undefined, named),
  ];
}

/** C14, C15 and blanks: advice, not a wall. */
function checkEase({ text }: Draft): Finding[] {
  const long = sentencesOf(text).find((sentence) => wordsOf(sentence.text).length > limits.sentenceWords);
  return [
    ...soft('blank-left', /\[[^\]]+\]/u.test(text)),
    ...soft('hard-to-read', long !== undefined || readability(text) < 50, long?.text),
    ...soft('jargon', jargon(text).length > 1, jargon(text)[1]),
  ];
}

function overlap(text: string, post: string): number {
  const own = contentOf(text);
  const theirs = contentOf(post);
  return own.size === 0 ? 0 : [...own].filter((word) => theirs.has(word)).length / own.size;
}

function contentOf(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .map(({ folded }) => folded)
      .filter((word) => word.length > 3 && !isFunctionWord(word)),
  );
}
