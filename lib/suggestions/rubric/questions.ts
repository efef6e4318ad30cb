import { sentencesOf } from '../text/sentences';

const questionWord =
  /^(?:hoe|wat|welke?|waarom|waar\p{L}*|wanneer|wie|wiens|in hoeverre|langs welke|bij welk\p{L}*|op welk\p{L}*|van wie|aan wie|met wie|voor wie|how|what|which|why|who|whom|when|where|whose|at (?:which|what)|in which)(?!\p{L})/iu;
const choice = /\b(?:of|or)\b[^,?]*\?$/iu;
const counted = /\b(?:hoe|wat|welke?|waarom|wanneer|wie|how|what|which|why|when|who)\b/giu;

/** The questions of a text. One within quotation marks is the post's, not the writer's. */
export function questionsIn(text: string): string[] {
  return sentencesOf(text.replace(/["“][^"”\n]*["”]/gu, '""'))
    .filter(({ isQuestion }) => isQuestion)
    .map(({ text: question }) => question);
}

/** C02: starts with a question word, asks one thing, and leaves room: no yes or no, no either or (MITI's open question, guide.md D1). */
export function isOpenQuestion(question: string): boolean {
  const clauses = question.split(/[,;:]\s+/u).map((clause) => clause.trim().replace(/^["'“‘(]+/u, ''));
  const opening = clauses.find((clause) => questionWord.test(clause));
  if (opening === undefined) return false;
  if (choice.test(question) && /^(?:wil|wilt|ga|gaat|is|zijn|kies|kiest|is it|do|does)\b/iu.test(opening)) return false;
  return (question.match(counted)?.length ?? 0) <= 2;
}
