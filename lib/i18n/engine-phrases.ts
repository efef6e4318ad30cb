import type { AnswerFinding, Verdict } from '../engines/check-answer';
import type { Improvement } from '../engines/improve';
import { findingPhrase } from './suggestion-phrases';
import type { Translator } from './translate';

/** Why a model's text was refused, where the rubric of Kring's own texts has nothing to say about it. */
export function answerFindingPhrase({ code, detail }: AnswerFinding, { t }: Translator): string {
  return t(`engines.finding-${code}`, { detail: detail ?? '' });
}

/** In one line what came of asking an engine. `isNew`: the text is another one now. */
export function improvementPhrase(
  came: Improvement | { outcome: 'unsuited' | 'withheld' },
  isNew: boolean,
  translator: Translator,
): string {
  const { t } = translator;
  switch (came.outcome) {
    case 'refused':
      return t('engines.help-refused', { reason: refusalPhrase(came.verdict, translator) });
    case 'drafted':
    case 'chosen':
      return t(isNew ? `engines.help-${came.outcome}` : 'engines.help-same');
    default:
      return t(`engines.help-${came.outcome}`);
  }
}

function refusalPhrase({ rubric, own: [own] }: Verdict, translator: Translator): string {
  if (own) return answerFindingPhrase(own, translator);
  const hard = rubric.find(({ isHard }) => isHard);
  return hard ? findingPhrase(hard, translator) : '';
}
