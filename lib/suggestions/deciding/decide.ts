import type { ContactId } from '../../domain/contact';
import type { Experience } from '../../domain/experience';
import type { Source } from '../../domain/source';
import { composer, type Composer } from '../composing/compose';
import { isSensitive } from '../gate/kind-of-post';
import { topicLeaning, type Leanings } from '../learning/learn';
import type { Library } from '../library';
import { rankContacts, type ContactMatch } from '../people/rank-contacts';
import type { PostReading } from '../read-post';
import { informedTopics } from '../retrieval/informed-topics';
import { rankCards, type Match } from '../retrieval/rank-cards';
import type { Reason } from './reason';
import { quietReason } from './quiet';
import type { Suggestion } from './suggestion';
import { subjectReason, suggestionsFor } from './suggestions-for';

export interface DecisionSettings {
  /** How the person addresses people of whom nothing else is known. */
  addressForm: 'je' | 'u';
  usedTexts: ReadonlySet<string>;
  /** What was learnt from use; absent: nothing yet. */
  leanings?: Leanings;
  /** Contacts who get nothing now (use-limits.ts). */
  resting?: ReadonlySet<ContactId> | 'everyone';
}

/** What Kring proposes for one post: one thing first and at most two others, or nothing, always with why. */
export interface Decision {
  reading: PostReading;
  primary?: Suggestion;
  alternatives: readonly Suggestion[];
  /** Why there is nothing, where there is nothing. */
  quiet?: Reason;
  experiences: readonly Match<Experience>[];
  sources: readonly Match<Source>[];
  contacts: readonly ContactMatch[];
}

/** Fitted on labelled posts by logistic regression (docs/suggestions.md). */
const experienceWeights = {
  topic: 3.54,
  facet: 1.61,
  scene: 3.23,
  letters: 2.94,
  words: 8.39,
  drift: 3.58,
  base: -6.64,
  least: 0.135,
  shareOfBest: 0.135,
};
const sourceWeights = { topic: 3.6, facet: 3, scene: 0, letters: 3.6, words: 0, drift: 0, base: -6, least: 0.16, shareOfBest: 0.135 };
const most = 3;

/** Kinds at which the person's own stories have a place. */
const conversations = new Set<PostReading['kind']>(['question', 'experience', 'opinion', 'news', 'event']);
/** Kinds at which a contact can have something in it. */
const passedOn = new Set<PostReading['kind']>([...conversations, 'assignment', 'vacancy', 'available']);

/** Pure and deterministic: the same post, library and settings give the same bytes. */
export function decide(read: PostReading, library: Library, settings: DecisionSettings): Decision {
  const reading = informedTopics(read, library);
  const { experiences, sources, contacts } = fitting(reading, library, settings);
  const material = { reading, experiences, sources, contacts, compose: composerFor(reading, library, settings) };
  const [primary, ...others] = inTaste(suggestionsFor(material), settings.leanings);
  const found = { reading, experiences, sources, contacts };
  if (!primary) return { ...found, alternatives: [], quiet: quietReason(reading) };
  const alternatives = others.slice(0, most - 1);
  const line = alternatives.length < most - 1 && isForReaders(reading) ? reshareOf(reading, library, settings) : undefined;
  return { ...found, primary, alternatives: line ? [...alternatives, line] : alternatives };
}

/** What of the library fits the post. Nothing at a post to be left alone; nobody at one of a politician. */
function fitting(
  reading: PostReading,
  library: Library,
  { leanings, resting = new Set() }: DecisionSettings,
): Pick<Decision, 'experiences' | 'sources' | 'contacts'> {
  const { kind, isByPolitician, topics } = reading;
  const isTalk = !isSensitive(kind) && conversations.has(kind);
  const isToPassOn = !isSensitive(kind) && passedOn.has(kind) && !isByPolitician && resting !== 'everyone';
  const ofSubject = leanings ? topicLeaning(leanings, topics) : 1;
  const ofExperience = ({ id }: Experience) => ofSubject * (leanings?.experiences.get(id) ?? 1);
  const ofContact = (id: ContactId) => leanings?.contacts.get(id) ?? 1;
  return {
    experiences: isTalk ? rankCards(reading, library.experiences, experienceWeights, ofExperience).slice(0, most) : [],
    sources: isTalk ? rankCards(reading, library.sources, sourceWeights, () => ofSubject).slice(0, most) : [],
    contacts: isToPassOn ? rankContacts(reading, library, { resting, leaning: ofContact }) : [],
  };
}

/** In the order that the post asks for, unless the person clearly and again and again prefers another kind of the same place. */
function inTaste(suggestions: readonly Suggestion[], leanings: Leanings | undefined): readonly Suggestion[] {
  if (!leanings) return suggestions;
  const weight = (suggestion: Suggestion, index: number) => (leanings.types.get(suggestion.type) ?? 1) * (1 - index * 0.3);
  return suggestions
    .map((suggestion, index) => ({ suggestion, weight: weight(suggestion, index) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ suggestion }) => suggestion);
}

/** News of an organisation, in the open: people speak to their own readers, a group is no place to carry things out of, and an invitation is for those who can come. */
function isForReaders({ kind, post }: PostReading): boolean {
  return kind === 'news' && post.author?.kind === 'organisation' && post.group === undefined;
}

/** Kinds that may be passed on to everybody with a line of one's own: shop talk and jobs, never politics or what is to be left alone. */
export function reshareOf(read: PostReading, library: Library, settings: DecisionSettings): Suggestion | undefined {
  if (isSensitive(read.kind) || !passedOn.has(read.kind) || read.isPolitical) return undefined;
  const draft = composerFor(read, library, settings).reshare();
  const subject = subjectReason(read);
  return draft && { type: 'reshare', text: draft.text, place: 'public', reasons: [{ code: 'for-readers' }, ...(subject ? [subject] : [])] };
}

function composerFor(
  reading: PostReading,
  { taxonomy, contacts, contactNames }: Library,
  { addressForm, usedTexts }: DecisionSettings,
): Composer {
  const author = reading.post.author?.contactId && contacts.cards.find(({ input }) => input.contact.id === reading.post.author?.contactId);
  return composer(reading, {
    taxonomy,
    usedTexts,
    addressForm: (author ? author.input.contact.address : undefined) ?? addressForm,
    contactNames,
  });
}
