import type { CalendarDay } from '../domain/calendar-day';
import type { Experience } from '../domain/experience';
import type { Source } from '../domain/source';
import type { TopicId } from '../domain/topic';
import { knowContact, type ContactInput, type KnownContact } from './people/known-contact';
import { facetWeights, type FacetWeights } from './retrieval/facet-likeness';
import { indexGrams, type GramIndex } from './retrieval/gram-index';
import { indexFeatures, type LikenessIndex } from './retrieval/likeness-index';
import { nameBook, type NameBook } from './rubric/name-book';
import { rareWords } from './topics/associations';
import { readSubjects } from './topics/find-scenes';
import type { Taxonomy } from './topics/find-topics';

/** What a person can draw from: their experiences, the people they know, what they keep to pass on. */
export interface LibraryInput {
  experiences: readonly Experience[];
  contacts: readonly ContactInput[];
  sources: readonly Source[];
}

interface Shelf<Card> {
  cards: readonly Card[];
  grams: GramIndex;
  /** By their rare words. */
  words: LikenessIndex;
  facets: FacetWeights;
}

export interface TopicalCard<Item> {
  item: Item;
  topics: ReadonlySet<TopicId>;
  facets: ReadonlyMap<string, number>;
  scenes: ReadonlyMap<string, number>;
  /** What its words speak for (topics/associations.ts). */
  likely: ReadonlyMap<TopicId, number>;
}

/** Cards that are compared with a post by what they tell of as well. */
export interface TopicalShelf<Item> extends Shelf<TopicalCard<Item>> {
  scenes: FacetWeights;
}

/** The library prepared for looking things up: built once per change, then a post takes milliseconds. */
export interface Library {
  taxonomy: Taxonomy;
  today: CalendarDay;
  experiences: TopicalShelf<Experience>;
  sources: TopicalShelf<Source>;
  contacts: Shelf<KnownContact>;
  contactNames: NameBook;
}

/** Confidential experiences are left out here, before anything is indexed: what is not in the library cannot come out of it (advice A5). */
export function prepareLibrary(input: LibraryInput, taxonomy: Taxonomy, today: CalendarDay): Library {
  const tellable = input.experiences.filter(({ shareLevel, deletedAt }) => shareLevel !== 'confidential' && deletedAt === undefined);
  const sources = input.sources.filter(({ deletedAt }) => deletedAt === undefined);
  return {
    taxonomy,
    today,
    experiences: shelve(tellable, experienceText, taxonomy),
    sources: shelve(sources, sourceText, taxonomy),
    contactNames: nameBook(input.contacts.map(({ contact }) => contact.name)),
    contacts: shelveContacts(
      input.contacts.map((contact) => knowContact(contact, taxonomy, today)),
      taxonomy,
    ),
  };
}

function shelve<Item extends { topics: readonly TopicId[] }>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  taxonomy: Taxonomy,
): TopicalShelf<Item> {
  const cards = items.map((item) => {
    const found = readSubjects(taxonomy, textOf(item), 'nl');
    return {
      item,
      topics: new Set(item.topics.length > 0 ? item.topics : found.topics.map(({ id }) => id)),
      facets: found.facets,
      scenes: found.scenes,
      likely: found.likely,
    };
  });
  return {
    cards,
    grams: indexGrams(items.map(textOf)),
    words: indexFeatures(items.map((item) => rareWords(taxonomy.associations, textOf(item)))),
    facets: facetWeights(cards.map(({ facets }) => facets)),
    scenes: facetWeights(cards.map(({ scenes }) => scenes)),
  };
}

function shelveContacts(cards: readonly KnownContact[], taxonomy: Taxonomy): Shelf<KnownContact> {
  const texts = cards.map(({ matchText }) => matchText);
  return {
    cards,
    grams: indexGrams(texts),
    words: indexFeatures(texts.map((text) => rareWords(taxonomy.associations, text))),
    facets: facetWeights(cards.map(({ facets }) => facets)),
  };
}

/** Everything an experience tells, in the order it is told. */
export function experienceText({ title, situation, challenge, approach, result, lesson }: Experience): string {
  return [title, situation, challenge, approach, result, lesson].filter(Boolean).join('. ');
}

function sourceText({ title, remark }: Source): string {
  return [title, remark].filter(Boolean).join('. ');
}
