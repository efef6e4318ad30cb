import type { Reason } from '../suggestions/deciding/reason';
import type { Finding } from '../suggestions/rubric/finding';
import type { Topic } from '../suggestions/topics/taxonomy';
import type { Translator } from './translate';

/** Why something is suggested, or nothing is. A subject goes by its name; one that is not known (any more) by its id. */
export function reasonPhrase(
  { code, parameters }: Reason,
  topics: ReadonlyMap<string, Pick<Topic, 'name'>>,
  translator: Translator,
): string {
  const topic = parameters?.['topic'];
  const named = topic === undefined ? {} : { topic: topics.get(topic)?.name[translator.language] ?? topic };
  return translator.t(`suggestions.reason-${code}`, { ...parameters, ...named });
}

/** What the coach says about a text. */
export function findingPhrase({ code, detail }: Finding, { t }: Translator): string {
  return t(`suggestions.coach-${code}`, { detail: detail ?? '' });
}
