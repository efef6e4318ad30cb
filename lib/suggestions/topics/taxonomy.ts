import type { OwnTopic, TopicId } from '../../domain/topic';
import craft from './data/craft.json';
import crisisAndSafety from './data/crisis-and-safety.json';
import government from './data/government.json';
import interimWork from './data/interim-work.json';
import placesAndPlans from './data/places-and-plans.json';
import society from './data/society.json';

/** Terms by language. A term is a word or phrase; `*` at an end stands for more letters there. */
export interface Terms {
  nl: readonly string[];
  en: readonly string[];
  de?: readonly string[];
  fr?: readonly string[];
}

/** A subject of Dutch government communication. `facets` split it into what people really talk about; `hints` are words that only count together. */
export interface Topic {
  id: TopicId;
  name: { nl: string; en: string };
  facets: Readonly<Record<string, Terms>>;
  hints: Terms;
  /** Open questions that fit any post on the subject, without a form of address. */
  questions: { nl: readonly string[]; en: readonly string[] };
}

const none: Terms = { nl: [], en: [] };

/** The built-in subjects, written for Kring; the person's own come on top. */
export const builtInTopics: readonly Topic[] = [
  ...crisisAndSafety,
  ...placesAndPlans,
  ...society,
  ...government,
  ...craft,
  ...interimWork,
].map(toTopic);

type TopicData = Omit<Topic, 'facets'> & { facets: Record<string, Terms | undefined> };

/** A union of JSON files types every facet of every file as possibly absent; at run time none is. */
function toTopic(data: TopicData): Topic {
  const facets = Object.entries(data.facets).flatMap(([id, terms]) => (terms ? [[id, terms] as const] : []));
  return { ...data, facets: Object.fromEntries(facets) };
}

/** A subject of the person's own, by the words they gave. */
export function topicOf({ id, name, words }: OwnTopic): Topic {
  return { id, name: { nl: name, en: name }, facets: { own: { nl: words, en: words } }, hints: none, questions: { nl: [], en: [] } };
}
