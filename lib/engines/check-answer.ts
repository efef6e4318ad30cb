import { fingerprintOf } from '../suggestions/composing/compose';
import { experienceText } from '../suggestions/library';
import { checkDraft } from '../suggestions/rubric/check-draft';
import type { Draft, Finding, RubricContext } from '../suggestions/rubric/finding';
import { strangeToSources, claimsExperience } from './own-story';
import { nameSpans } from './name-spans';
import { tokensOf } from './tokens';

/** What the rubric need not look for in Kring's own texts, but must in a model's (`engines.finding-…`). */
export const answerFindingCodes = [
  'placeholder',
  'address',
  'markup',
  'invented-name',
  'invented-number',
  'own-story',
  'note-quoted',
  'used-before',
] as const;

/** Always a reason to refuse. */
export interface AnswerFinding {
  code: (typeof answerFindingCodes)[number];
  detail?: string;
}

export interface AnswerContext extends RubricContext {
  usedTexts: ReadonlySet<string>;
  /** Placeholders that stand for nothing. */
  unknownPlaceholders: readonly string[];
  /** The note that went along, if one did. */
  note?: string | undefined;
}

export interface Verdict {
  rubric: Finding[];
  own: AnswerFinding[];
  isGood: boolean;
}

/** Every text of a model goes through the rubric that Kring's own texts go through, and through what only a model can get wrong. */
export function checkAnswer(draft: Draft, context: AnswerContext): Verdict {
  const rubric = checkDraft(draft, context);
  const own = [...checkForm(draft, context), ...checkInvention(draft, context), ...checkNote(draft, context)];
  return { rubric, own, isGood: own.length === 0 && rubric.every(({ isHard }) => !isHard) };
}

function found(code: AnswerFinding['code'], detail: string | undefined): AnswerFinding[] {
  return detail === undefined ? [] : [{ code, detail }];
}

/** Brackets too: in Kring's own texts they are a blank to fill in, which the rubric passes over; a model could hide anything there. */
const markup = /[<>`*_|[\]]{1,3}|[\p{Cc}\p{Cf}]/u;
const lineBreak = /[\n\r]/gu;

function checkForm({ text, source }: Draft, { usedTexts, unknownPlaceholders }: AnswerContext): AnswerFinding[] {
  const own = text
    .replaceAll(lineBreak, ' ')
    .replaceAll(addressPattern, ' ')
    .replaceAll(source?.title || '\n', ' ');
  return [
    ...found('placeholder', unknownPlaceholders[0]),
    ...found('markup', markup.exec(own)?.[0]),
    ...(usedTexts.has(fingerprintOf(text)) ? [{ code: 'used-before' as const }] : []),
  ];
}

/** Anything that can be clicked or followed: with or without https, a hashtag, a mention. */
const addressPattern =
  /https?:\/\/\S+|\b(?:[a-z\d-]+\.)+(?:nl|com|org|net|eu|io|be|de|app|dev|info|example)\b\S*|[\p{L}\d._+-]+@\S+|[@#]\p{L}\S*/giu;
const numberWords =
  /(?<!\p{L})(?:tientallen|honderden|duizenden|miljoenen|procent|helft|kwart|twaalf|vijftien|twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig|honderd|duizend|miljoen|verdubbeld|verdubbelde|gehalveerd|halveerde|dozens|hundreds|thousands|millions|percent|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|doubled|halved)(?!\p{L})/giu;

function checkInvention(draft: Draft, { reading }: AnswerContext): AnswerFinding[] {
  const { text, type, experience, source } = draft;
  const given = [
    reading.text,
    reading.post.author?.name,
    experience && experienceText(experience),
    experience?.organisation,
    draft.recipient,
  ];
  const sources = given
    .concat(source && `${source.title} ${source.url}`)
    .filter(Boolean)
    .join('\n');
  const known = sources.toLowerCase();
  const isKnown = (part: string) => known.includes(part.toLowerCase().replace(/[.,;:!?)\]]+$/u, ''));
  const names = nameSpans(text, [], () => false).map(({ start, end }) => text.slice(start, end));
  const words = new Set(tokensOf(sources).map(({ folded }) => folded));
  const isWhole = (name: string) => tokensOf(name).every(({ folded }) => words.has(folded) || words.has(folded.replace(/s$/u, '')));
  const links = [...text.matchAll(addressPattern)].map(([link]) => link);
  const linksAllowed = type === 'source' && source ? source.url.toLowerCase() : '';
  return [
    ...found(
      'address',
      links.find((link) => !linksAllowed.includes(link.toLowerCase().replace(/[.,;:!?)\]]+$/u, ''))),
    ),
    ...found(
      'invented-name',
      names.filter((name) => !addressPatternOnce.test(name)).find((name) => !isWhole(name)),
    ),
    ...found(
      'invented-number',
      [...text.matchAll(numberWords)].map(([word]) => word).find((word) => !isKnown(word)),
    ),
    ...found(
      'own-story',
      type === 'experience'
        ? strangeToSources(text, sources)
        : type === 'question' || type === 'source'
          ? claimsExperience(text)
          : undefined,
    ),
  ];
}

const addressPatternOnce = new RegExp(addressPattern.source, 'iu');
const quotedWords = 5;

/** A note is for the person's own eyes: it may steer a text, never stand in it. */
function checkNote({ text }: Draft, { note, reading }: AnswerContext): AnswerFinding[] {
  if (note === undefined) return [];
  const ofPost = ` ${foldedWords(reading.text).join(' ')} `;
  const spoken = ` ${foldedWords(text).join(' ')} `;
  const words = foldedWords(note);
  const runs = words.map((_word, at) => words.slice(at, at + quotedWords)).filter(({ length }) => length === quotedWords);
  return found(
    'note-quoted',
    runs.map((run) => run.join(' ')).find((run) => spoken.includes(` ${run} `) && !ofPost.includes(` ${run} `)),
  );
}

function foldedWords(text: string): string[] {
  return tokensOf(text).map(({ folded }) => folded);
}
