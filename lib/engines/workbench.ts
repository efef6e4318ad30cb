import type { Decision, DecisionSettings } from '../suggestions/deciding/decide';
import type { Suggestion } from '../suggestions/deciding/suggestion';
import { isSensitive } from '../suggestions/gate/kind-of-post';
import { draftLanguage, type DraftLanguage } from '../suggestions/language';
import type { Library } from '../suggestions/library';
import type { PostReading } from '../suggestions/read-post';
import { mayBeOffered } from '../suggestions/rubric/check-draft';
import type { Draft } from '../suggestions/rubric/finding';
import { wordsOf } from '../suggestions/text/words';
import { checkAnswer, type Verdict } from './check-answer';
import { createDisguise, type Disguise } from './disguise';
import type { Improvement, Planned, Workbench } from './improve';
import { namesOfPost, type KnownNames } from './library-names';
import { angles, choicePrompt, draftPrompt, type Angle, type Prompt } from './prompt';
import { wordingsOf } from './wordings';

export interface WorkbenchContext {
  library: Library;
  /** `namesOfLibrary` of the whole library, the confidential cards too. */
  names: KnownNames;
  settings: DecisionSettings;
  /** The suggestion to work on. */
  suggestion: Suggestion;
  /** Ticked by the person for this one text: what they noted about the contact goes along, disguised. */
  withNote?: boolean | undefined;
}

/** One question, ready to go. */
interface Plan {
  disguise: Disguise;
  prompt: Prompt;
  candidates: ReadonlyMap<string, Suggestion>;
}

/** Whether an engine has anything to do here: not at grief, illness, crisis, campaigns and the like, and not at what is left to people. */
export function isSuited({ type }: Pick<Suggestion, 'type'>, { kind }: Pick<PostReading, 'kind'>): boolean {
  return isAngle(type) && !isSensitive(kind);
}

/** The workbench for one suggestion, where decision and library are. */
export function workbenchOn(decision: Decision, context: WorkbenchContext): Workbench {
  let plan: Plan | undefined;
  return {
    plan: async (writes) => {
      plan = planFor(decision, context, writes);
      return plan && plannedOf(plan, context);
    },
    judge: async (answer) => {
      if (!plan) throw new Error('An answer came before its question');
      return judged(plan, answer, decision, context);
    },
  };
}

function plannedOf({ prompt, disguise }: Plan, context: WorkbenchContext): Planned {
  const hasNote = prompt.task === 'draft' && noteFor({ ...context, withNote: true }) !== undefined;
  return { prompt, hidden: disguise.hidden(), hasNote };
}

function judged({ prompt, disguise, candidates }: Plan, answer: string, decision: Decision, context: WorkbenchContext): Improvement {
  const { suggestion } = context;
  if (prompt.task === 'choose') {
    const chosen = candidates.get(answer) ?? suggestion;
    const { contactNames } = context.library;
    const isGood = mayBeOffered(draftOf(chosen, decision, context), { reading: decision.reading, contactNames });
    return { outcome: 'chosen', suggestion: isGood ? chosen : suggestion };
  }
  const drafted: Suggestion = { ...suggestion, text: tidied(disguise.restore(answer)) };
  const verdict = verdictOn(drafted, decision, context, disguise.unknownIn(answer));
  return verdict.isGood ? { outcome: 'drafted', suggestion: drafted, verdict } : { outcome: 'refused', suggestion, verdict };
}

function planFor(decision: Decision, context: WorkbenchContext, writes: readonly DraftLanguage[]): Plan | undefined {
  const { reading } = decision;
  const { suggestion } = context;
  const { type, place } = suggestion;
  if (!isSuited(suggestion, reading) || !isAngle(type)) return undefined;
  const language = languageFor(suggestion, decision);
  const disguise = createDisguise({
    names: [context.names, namesOfPost(reading.post)],
    language: language ?? 'nl',
    isSubject: subjectTest(decision),
  });
  if (language !== undefined && writes.includes(language)) {
    const prompt = draftPrompt({ ...materialOf(suggestion, type, decision, context), language }, disguise);
    return { disguise, prompt, candidates: new Map() };
  }
  // The text for a contact may hold words of the person's note: it stays here unless they ticked it.
  if (place === 'private' && context.withNote !== true) return undefined;
  const candidates = new Map(wordingsOf(suggestion, decision, context.library, context.settings).map((each, at) => [String(at + 1), each]));
  if (candidates.size < 2) return undefined;
  const texts = new Map([...candidates].map(([id, { text }]) => [id, text]));
  return { disguise, prompt: choicePrompt({ post: reading.text, candidates: texts, language: language ?? 'nl' }, disguise), candidates };
}

function isAngle(type: Suggestion['type']): type is Angle {
  return (angles as readonly string[]).includes(type);
}

/** A message to one's own contact is in Dutch, whatever the post's language (composing/compose.ts). */
function languageFor({ type }: Suggestion, { reading }: Decision): DraftLanguage | undefined {
  return type === 'share' ? 'nl' : draftLanguage(reading.language);
}

/** Words that Kring knows as a subject of this post may leave, although they have a capital. */
function subjectTest({ reading }: Decision): (folded: string) => boolean {
  const terms = reading.allTopics.flatMap(({ terms }) => terms.flatMap((term) => wordsOf(term).map(({ folded }) => folded)));
  const known = new Set(terms.filter((term) => term.length > 2));
  return (folded) => known.has(folded) || known.has(folded.replace(/(?:en|s)$/u, ''));
}

function materialOf(suggestion: Suggestion, angle: Angle, decision: Decision, context: WorkbenchContext) {
  const { experience, source, recipient, addressForm } = draftOf(suggestion, decision, context);
  return {
    angle,
    post: decision.reading.text,
    addressForm: addressForm ?? 'je',
    experience,
    source,
    recipient,
    note: noteFor(context),
  };
}

function noteFor({ library, withNote, suggestion: { contactId, place } }: WorkbenchContext): string | undefined {
  if (withNote !== true || place !== 'private' || contactId === undefined) return undefined;
  const note = library.contacts.cards.find(({ input }) => input.contact.id === contactId)?.note;
  return note === '' ? undefined : note;
}

/** The suggestion with all that its text may draw on, as the rubric wants it. */
function draftOf(
  { type, text, experienceId, sourceId, contactId }: Suggestion,
  { reading }: Decision,
  { library, settings }: WorkbenchContext,
): Draft {
  const contactOf = (id: typeof contactId) => library.contacts.cards.find(({ input }) => input.contact.id === id)?.input.contact;
  const reader = type === 'share' ? contactOf(contactId) : reading.post.author?.contactId && contactOf(reading.post.author.contactId);
  const experience = library.experiences.cards.find(({ item }) => item.id === experienceId)?.item;
  const source = library.sources.cards.find(({ item }) => item.id === sourceId)?.item;
  const recipient = type === 'share' ? contactOf(contactId)?.name.split(/\s+/u)[0] : undefined;
  return {
    type,
    text,
    addressForm: (reader || undefined)?.address ?? settings.addressForm,
    ...(experience && { experience }),
    ...(source && { source }),
    ...(recipient !== undefined && { recipient }),
  };
}

function verdictOn(suggestion: Suggestion, decision: Decision, context: WorkbenchContext, unknownPlaceholders: readonly string[]): Verdict {
  const { library, settings } = context;
  return checkAnswer(draftOf(suggestion, decision, context), {
    reading: decision.reading,
    contactNames: library.contactNames,
    usedTexts: settings.usedTexts,
    unknownPlaceholders,
    note: noteFor(context),
  });
}

/** Models like quotation marks around a whole text, and typographic spaces. */
function tidied(text: string): string {
  const plain = text.replaceAll(/[\u00A0\u202F]/gu, ' ').trim();
  return /^["“][^"“”]*["”]$/u.test(plain) ? plain.slice(1, -1).trim() : plain;
}
