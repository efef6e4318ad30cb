import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

const questionWord =
  /^(?:hoe|wat|welke?|waarom|waar\p{L}*|wanneer|wie|wiens|in hoeverre|(?:aan|bij|door|in|langs|met|naar|om|onder|op|over|per|sinds|tegen|tot|tussen|uit|van|vanaf|via|volgens|voor|zonder) (?:welke?|wie|wat|hoeveel)|how|what|which|why|who|whom|when|where|whose|(?:at|by|for|from|in|of|on|to|under|with) (?:which|what|whom|whose))(?!\p{L})/iu;
/** An example of a question is none. */
const example = /(?:waaronder|zoals|bijvoorbeeld|namelijk|including|such as|for example):\s[^?]*\?["'”’)]*$/iu;
const choice = /\b(?:of|or)\b[^,?]*\?$/iu;
const counted = /\b(?:hoe|wat|welke?|waarom|wanneer|wie|how|what|which|why|when|who)\b/giu;

/** Words: who needs more asks several things at once. */
const longest = 30;

/** The questions of a text. One within quotation marks is the post's, not the writer's. */
export function questionsIn(text: string): string[] {
  return sentencesOf(text.replace(/["“][^"”\n]*["”]/gu, '""'))
    .filter(({ isQuestion, text: sentence }) => isQuestion && !example.test(sentence))
    .map(({ text: question }) => question);
}

/** C02: starts with a question word, asks one thing, and leaves room: no yes or no, no either or (MITI's open question, guide.md D1). */
export function isOpenQuestion(question: string): boolean {
  const clauses = question.split(/[,;:]\s+/u).map((clause) => clause.trim().replace(/^["'“‘(]+/u, ''));
  const opening = clauses.find((clause) => questionWord.test(clause));
  if (opening === undefined) return false;
  if (choice.test(question) && /^(?:wil|wilt|ga|gaat|is|zijn|kies|kiest|is it|do|does)\b/iu.test(opening)) return false;
  if (wordsOf(question).length > longest) return false;
  return (question.match(counted)?.length ?? 0) <= 2;
}
