import type { AnswerFinding } from '../engines/check-answer';
import type { Translator } from './translate';

/** Why a model's text was refused, where the rubric of Kring's own texts has nothing to say about it. */
export function answerFindingPhrase({ code, detail }: AnswerFinding, { t }: Translator): string {
  return t(`engines.finding-${code}`, { detail: detail ?? '' });
}
