import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { Contact } from '../../../lib/domain/contact';
import type { Improvement, Workbench } from '../../../lib/engines/improve';
import { namesOfLibrary, type KnownNames } from '../../../lib/engines/library-names';
import { isSuited, workbenchOn } from '../../../lib/engines/workbench';
import { getContact, findContact } from '../../../lib/store/contacts';
import { listExperiences, listFeedback, listTopics, readLibrary } from '../../../lib/store/library';
import { readRules } from '../../../lib/store/rules';
import { decide, type Decision, type DecisionSettings } from '../../../lib/suggestions/deciding/decide';
import type { Suggestion } from '../../../lib/suggestions/deciding/suggestion';
import { postPrint, restingContacts, usedTexts, withinLimits } from '../../../lib/suggestions/deciding/use-limits';
import { learn } from '../../../lib/suggestions/learning/learn';
import { lessonsOf } from '../../../lib/suggestions/learning/lessons';
import { prepareLibrary, type Library } from '../../../lib/suggestions/library';
import { readPost } from '../../../lib/suggestions/read-post';
import { checkDraft } from '../../../lib/suggestions/rubric/check-draft';
import { compileTaxonomy, findTopics, type Taxonomy } from '../../../lib/suggestions/topics/find-topics';
import { languageOf } from '../../../lib/suggestions/language';
import { builtInTopics, topicOf } from '../../../lib/suggestions/topics/taxonomy';
import { metPosts, outlines } from '../../../lib/suggestions/writing/outline';
import type { Advice, Answer, Proposal, Question, TopicNames } from './protocol';
import { postInput, type ReactableAuthor } from './reactable-post';

interface Prepared {
  /** The library as text: while it is the same, nothing has to be worked out again. */
  contents: string;
  library: Library;
  isEmpty: boolean;
  /** Of everything, the confidential too: what must not leave. */
  names: KnownNames;
}

/** Answers a page's questions about a post, on the store. The library is worked out once per change and kept; that can take seconds for thousands of notes. */
export class Suggester {
  #isStale = true;
  #preparing: Promise<Prepared> | undefined;
  #bench: Workbench | undefined;

  /** The store was written: look again at the next question. */
  readonly storeChanged = (): void => {
    this.#isStale = true;
  };

  async advise(question: Question<'advise'>): Promise<Advice> {
    const { decided, library, isEmpty, author } = await this.#decide(question);
    const { primary, alternatives, quiet } = decided;
    const { post, addressForm } = question;
    return {
      post: postPrint(decided.reading.text),
      reading: decided.reading,
      proposals: (primary ? [primary, ...alternatives] : []).map((each) => proposalOf(each, decided, author ?? post.author, addressForm)),
      ...(quiet && { quiet }),
      ...(author && { author: { contactId: author.id, name: author.name } }),
      isLibraryEmpty: isEmpty,
      topicNames: namesIn(library.taxonomy),
    };
  }

  /** The question that an engine may be asked about a suggestion; `judge` takes the answer to the last one. */
  async plan({ suggestion, withNote, writes, ...asked }: Question<'plan'>): Promise<Answer<'plan'>> {
    const { decided, library, names, settings } = await this.#decide(asked);
    this.#bench = workbenchOn(decided, { library, names, settings, suggestion, withNote });
    const planned = await this.#bench.plan(writes);
    return planned ? { planned } : {};
  }

  async judge({ answer }: Question<'judge'>): Promise<Improvement> {
    if (!this.#bench) throw new Error('Nothing was asked');
    return this.#bench.judge(answer);
  }

  async coach({ draft, reading, today }: Question<'coach'>): Promise<Answer<'coach'>> {
    const { library } = await this.#prepare(today);
    return checkDraft(draft, { reading, contactNames: library.contactNames });
  }

  /** The subjects that a text speaks of, for whoever writes one down. Needs no library. */
  async recognise({ text }: Question<'recognise'>): Promise<Answer<'recognise'>> {
    const taxonomy = await readTaxonomy();
    const found = findTopics(taxonomy, text, languageOf(text)).topics;
    return { topics: found.map(({ id }) => id), topicNames: namesIn(taxonomy) };
  }

  /** Needs no library either: only what the person took part in, and their experiences. */
  async outlines({ today, language }: Question<'outlines'>): Promise<Answer<'outlines'>> {
    const [taxonomy, feedback, experiences] = await Promise.all([readTaxonomy(), listFeedback(), listExperiences()]);
    const told = new Set(experiences.filter(({ toldOn }) => toldOn !== undefined).map(({ id }) => id));
    return { outlines: outlines(metPosts(feedback), experiences, { today, language, told }), topicNames: namesIn(taxonomy) };
  }

  async #decide({ post, addressForm, today }: Question<'advise'>) {
    const [{ library, isEmpty, names }, feedback, rules, author] = await Promise.all([
      this.#prepare(today),
      listFeedback(),
      readRules(),
      post.author && findAuthor(post.author),
    ]);
    const reading = readPost(postInput(post, author?.id), library.taxonomy);
    const settings: DecisionSettings = {
      addressForm,
      usedTexts: usedTexts(feedback),
      leanings: learn(lessonsOf(feedback), today),
      resting: restingContacts(feedback, postPrint(reading.text), today, rules),
    };
    const decided = withinLimits(decide(reading, library, settings), feedback, today, rules);
    return { decided, library, isEmpty, names, settings, author };
  }

  #prepare(today: CalendarDay): Promise<Prepared> {
    const before = this.#preparing;
    const work = async () => {
      const kept = await before?.catch(() => undefined);
      return this.#isStale || kept?.library.today !== today ? this.#read(today, kept) : kept;
    };
    this.#preparing = work();
    return this.#preparing;
  }

  async #read(today: CalendarDay, kept: Prepared | undefined): Promise<Prepared> {
    this.#isStale = false;
    const { topics, ...input } = await readLibrary(today);
    const contents = JSON.stringify([today, topics, input]);
    if (kept?.contents === contents) return kept;
    const taxonomy = compileTaxonomy([...builtInTopics, ...topics.map(topicOf)]);
    const isEmpty = input.experiences.length + input.sources.length === 0;
    return { contents, library: prepareLibrary(input, taxonomy, today), isEmpty, names: namesOfLibrary(input) };
  }
}

async function readTaxonomy(): Promise<Taxonomy> {
  return compileTaxonomy([...builtInTopics, ...(await listTopics()).map(topicOf)]);
}

async function findAuthor({ keys, contactId }: ReactableAuthor): Promise<Contact | undefined> {
  return contactId === undefined ? findContact(keys) : getContact(contactId);
}

type Author = Contact | ReactableAuthor | undefined;

function proposalOf(
  suggestion: Suggestion,
  { reading, experiences, sources, contacts }: Decision,
  author: Author,
  habit: 'je' | 'u',
): Proposal {
  const { type, experienceId, sourceId, contactId } = suggestion;
  const experience = experiences.find(({ item }) => item.id === experienceId)?.item;
  const source = sources.find(({ item }) => item.id === sourceId)?.item;
  const contact = contacts.find(({ contact }) => contact.input.contact.id === contactId)?.contact.input.contact;
  // An introduction is offered to the author: who is meant is told once they agree.
  const recipient = suggestion.place === 'private' ? (type === 'share' ? contact : author) : undefined;
  const addressed = recipient ?? author;
  const addressForm = (addressed && 'address' in addressed ? addressed.address : undefined) ?? habit;
  const recipientId = recipient && ('id' in recipient ? recipient.id : recipient.contactId);
  return {
    ...suggestion,
    isForEngines: isSuited(suggestion, reading),
    basis: {
      type,
      addressForm,
      ...(experience && { experience }),
      ...(source && { source }),
      ...(recipient && { recipient: recipient.name }),
    },
    ...(recipient && { recipient: { name: recipient.name, ...(recipientId && { contactId: recipientId }) } }),
  };
}

function namesIn({ topics }: Taxonomy): TopicNames {
  return new Map([...topics].map(([id, { name }]) => [id, { name }]));
}
