import { decide, type Decision } from '../../lib/suggestions/deciding/decide';
import { prepareLibrary, type Library } from '../../lib/suggestions/library';
import { readPost } from '../../lib/suggestions/read-post';
import { checkDraft } from '../../lib/suggestions/rubric/check-draft';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { asLibrary, asPost, dayOfSet, type SetAsLibrary } from './as-library';
import type { LabelledPost, LabelledSet } from './labelled-set';

/** What is said about a post, in the ids of its set: the form that the set's own score reads. */
export interface Prediction {
  topics: string[];
  action: string;
  experiences: string[];
  contacts: string[];
  introductions: [string, string][];
}

export interface OfferedDraft {
  postId: string;
  type: string;
  rank: number;
  /** Of a text under the post. A message to a contact is in the contact's language. */
  language?: string;
  text: string;
  experienceId?: string;
  contactId?: string;
  /** Checks of the own rubric that fail hard; empty when it works as it should. */
  fails: string[];
}

export interface SetResult {
  predictions: Record<string, Prediction>;
  drafts: OfferedDraft[];
  decisions: Map<string, Decision>;
}

export function predictSet(set: LabelledSet): SetResult {
  const taxonomy = compileTaxonomy(builtInTopics);
  const converted = asLibrary(set);
  const library = prepareLibrary(converted.input, taxonomy, dayOfSet(set));
  const decisions = new Map(set.posts.map((post) => [post.id, decideOn(post, library, set)]));
  const predictions = Object.fromEntries([...decisions].map(([id, decision]) => [id, predictionOf(decision, converted)]));
  const drafts = [...decisions].flatMap(([id, decision]) => draftsOf(id, decision, library, converted));
  return { predictions, drafts, decisions };
}

function decideOn(post: LabelledPost, library: Library, set: LabelledSet): Decision {
  return decide(readPost(asPost(post), library.taxonomy), library, { addressForm: set.address, usedTexts: new Set() });
}

function predictionOf(decision: Decision, { alignment, idOf }: SetAsLibrary): Prediction {
  const topics = decision.reading.topics.flatMap(({ id }) => alignment.get(id) ?? []);
  const pairs = [decision.primary, ...decision.alternatives].filter((suggestion) => suggestion?.type === 'introduction');
  return {
    topics: [...new Set(topics)],
    action: decision.primary?.type ?? 'none',
    experiences: decision.experiences.map(({ item }) => idOf.get(item.id) ?? item.id),
    contacts: decision.contacts.map(({ contact }) => idOf.get(contact.input.contact.id) ?? contact.input.contact.id),
    introductions: pairs.map((pair): [string, string] => ['author', idOf.get(pair?.contactId ?? '') ?? '']),
  };
}

function draftsOf(postId: string, decision: Decision, library: Library, { idOf, input }: SetAsLibrary): OfferedDraft[] {
  const { primary, alternatives, reading } = decision;
  const { contactNames } = library;
  return (primary ? [primary, ...alternatives] : []).map((suggestion, rank) => {
    const experience = input.experiences.find(({ id }) => id === suggestion.experienceId);
    const recipient = suggestion.type === 'share' ? suggestion.text.split(',')[0] : undefined;
    const draft = {
      type: suggestion.type,
      text: suggestion.text,
      ...(experience ? { experience } : {}),
      ...(recipient ? { recipient } : {}),
    };
    return {
      postId,
      type: suggestion.type,
      rank: rank + 1,
      ...(suggestion.type === 'share' ? {} : { language: reading.language === 'en' ? 'en' : 'nl' }),
      text: suggestion.text,
      ...(suggestion.experienceId ? { experienceId: idOf.get(suggestion.experienceId) ?? '' } : {}),
      ...(suggestion.contactId ? { contactId: idOf.get(suggestion.contactId) ?? '' } : {}),
      fails: checkDraft(draft, { reading, contactNames }).flatMap(({ isHard, code }) => (isHard ? [code] : [])),
    };
  });
}
