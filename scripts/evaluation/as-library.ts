import { createHash } from 'node:crypto';
import { calendarDay } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import type { Experience, ExperienceId, ShareLevel } from '../../lib/domain/experience';
import { organisationTypeOf, type OrganisationType } from '../../lib/domain/organisation-type';
import type { TopicId } from '../../lib/domain/topic';
import type { LibraryInput } from '../../lib/suggestions/library';
import type { ContactInput } from '../../lib/suggestions/people/known-contact';
import type { PostAuthor, PostInput } from '../../lib/suggestions/post';
import { sentencesOf } from '../../lib/suggestions/text/sentences';
import { alignTopics, type TopicAlignment } from '../../lib/suggestions/topics/align-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import type { LabelledContact, LabelledExperience, LabelledPost, LabelledSet } from './labelled-set';

/** A labelled set in Kring's own types, with the way back to the set's ids. */
export interface SetAsLibrary {
  input: LibraryInput;
  alignment: TopicAlignment;
  idOf: ReadonlyMap<string, string>;
}

const shareLevels: Record<string, ShareLevel> = {
  openbaar: 'public',
  geanonimiseerd: 'anonymous',
  public: 'public',
  anonymous: 'anonymous',
};
const organisationTypes: Record<string, OrganisationType> = {
  gemeente: 'municipality',
  provincie: 'province',
  waterschap: 'water-authority',
  rijk: 'agency',
  veiligheidsregio: 'safety-region',
  ggd: 'health-service',
  omgevingsdienst: 'environment-service',
  'gemeenschappelijke regeling': 'joint-arrangement',
  vereniging: 'association',
  bureau: 'bureau',
};

const epoch = { createdAt: '2026-01-01T00:00:00.000Z', updatedAt: '2026-01-01T00:00:00.000Z' };

export function asLibrary(set: LabelledSet): SetAsLibrary {
  const alignment = alignTopics(builtInTopics, set.topics);
  const ownTopics = (ids: readonly string[]) => [...alignment].filter(([, foreign]) => ids.includes(foreign)).map(([own]) => own);
  const idOf = new Map([...set.experiences, ...set.contacts].map(({ id }) => [uuidOf(id), id]));
  return {
    alignment,
    idOf,
    input: {
      experiences: set.experiences.map((experience) => asExperience(experience, ownTopics)),
      contacts: set.contacts.map((contact) => asContact(contact, ownTopics)),
      sources: [],
    },
  };
}

/** A stable UUID for a set's short id. */
function uuidOf(id: string): string {
  const hash = createHash('sha256').update(id).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** A card of one text in parts: it starts with the situation, ends with the lesson, and what the person did stands between. */
function asExperience(card: LabelledExperience, ownTopics: (ids: readonly string[]) => TopicId[]): Experience {
  const sentences = sentencesOf(card.text).map(({ text }) => text);
  const lesson = sentences.find((sentence) => /^(?:les|lesson)\s*:/iu.test(sentence));
  const told = sentences.filter((sentence) => sentence !== lesson);
  const firstDone = told.findIndex((sentence) => /(?<![\p{L}])(?:we|wij|ik|i)(?![\p{L}])/iu.test(sentence));
  const from = firstDone < 1 ? Math.min(1, told.length - 1) : firstDone;
  const organisationType = organisationTypeOf(card.org ?? '') ?? organisationTypes[card.orgType ?? ''];
  const organisation = card.org && !/niet noemen/iu.test(card.org) ? card.org : undefined;
  return {
    id: uuidOf(card.id) as ExperienceId,
    title: card.title,
    ...(card.role ? { role: card.role } : {}),
    ...(card.period ? { period: card.period } : {}),
    ...(organisation === undefined ? {} : { organisation }),
    ...(organisationType ? { organisationType } : {}),
    shareLevel: shareLevels[card.shareLevel] ?? 'confidential',
    topics: ownTopics(card.topics),
    situation: told.slice(0, from).join(' '),
    approach: told.slice(from).join(' '),
    ...(lesson === undefined ? {} : { lesson: lesson.replace(/^\p{L}+\s*:\s*/u, '') }),
    ...epoch,
  };
}

/** A card of the set has its subjects by name; in Kring they are details that the person typed, and its relation is one of their tags. */
function asContact(card: LabelledContact, ownTopics: (ids: readonly string[]) => TopicId[]): ContactInput {
  return {
    contact: {
      id: uuidOf(card.id) as ContactId,
      kind: 'person',
      name: card.name,
      address: card.address === 'u' ? 'u' : 'je',
      ...(card.role ? { headline: card.role } : {}),
      ...(card.org ? { organisation: card.org } : {}),
      ...(card.region ? { location: card.region } : {}),
      ...(card.relation ? { tags: [card.relation] } : {}),
    },
    details: ownTopics(card.interests).map((id) => ({ kind: 'interest', text: id })),
    notes: [card.notes],
  };
}

export function asPost({ text, author, reshareOf, place }: LabelledPost): PostInput {
  return {
    text,
    author: asAuthor(author),
    isPromoted: author.distance === 'gesponsord',
    ...(place?.startsWith('groep:') ? { group: place.slice('groep:'.length) } : {}),
    ...(reshareOf ? { quoted: { text: reshareOf.text, ownText: reshareOf.ownText ?? '', author: asAuthor(reshareOf.author) } } : {}),
  };
}

function asAuthor({ name, headline, distance, contactId }: LabelledPost['author']): PostAuthor {
  return {
    name,
    ...(headline ? { headline } : {}),
    kind: distance === 'bedrijf' || distance === 'gesponsord' ? 'organisation' : 'person',
    ...(contactId ? { contactId: uuidOf(contactId) as ContactId } : {}),
  };
}

export function dayOfSet({ now }: LabelledSet) {
  return calendarDay(now.slice(0, 10));
}
