import type { Experience } from '../../domain/experience';
import type { Source } from '../../domain/source';
import { composer, type Composer } from '../composing/compose';
import { isSensitive } from '../gate/kind-of-post';
import type { Library } from '../library';
import { rankContacts, type ContactMatch } from '../people/rank-contacts';
import type { PostReading } from '../read-post';
import { informedTopics } from '../retrieval/informed-topics';
import { rankCards, type Match } from '../retrieval/rank-cards';
import type { Reason } from './reason';
import { quietReason } from './quiet';
import type { Suggestion } from './suggestion';
import { suggestionsFor } from './suggestions-for';

export interface DecisionSettings {
  /** How the person addresses people of whom nothing else is known. */
  addressForm: 'je' | 'u';
  usedTexts: ReadonlySet<string>;
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

const experienceWeights = { topic: 0.6, facet: 0.5, words: 0.5, enough: 0.55, shareOfBest: 0.8 };
const sourceWeights = { topic: 0.6, facet: 0.5, words: 0.6, enough: 0.7, shareOfBest: 0.6 };
const most = 3;

/** Kinds at which the person's own stories have a place. */
const conversations = new Set<PostReading['kind']>(['question', 'experience', 'opinion', 'news', 'event']);
/** Kinds at which a contact can have something in it. */
const passedOn = new Set<PostReading['kind']>([...conversations, 'assignment', 'vacancy', 'available']);

/** Pure and deterministic: the same post, library and settings give the same bytes. */
export function decide(read: PostReading, library: Library, settings: DecisionSettings): Decision {
  const reading = informedTopics(read, library);
  const isOpen = !isSensitive(reading.kind);
  const experiences =
    isOpen && conversations.has(reading.kind) ? rankCards(reading, library.experiences, experienceWeights).slice(0, most) : [];
  const sources = isOpen && conversations.has(reading.kind) ? rankCards(reading, library.sources, sourceWeights).slice(0, most) : [];
  const contacts = isOpen && passedOn.has(reading.kind) && !reading.isByPolitician ? rankContacts(reading, library) : [];
  const material = { reading, experiences, sources, contacts, compose: composerFor(reading, library, settings) };
  const suggestions = suggestionsFor(material);
  const [primary, ...others] = suggestions;
  const found = { reading, experiences, sources, contacts };
  if (!primary) return { ...found, alternatives: [], quiet: quietReason(reading) };
  return { ...found, primary, alternatives: others.slice(0, most - 1) };
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
