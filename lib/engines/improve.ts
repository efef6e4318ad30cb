import type { Decision, DecisionSettings } from '../suggestions/deciding/decide';
import type { Suggestion } from '../suggestions/deciding/suggestion';
import { isSensitive } from '../suggestions/gate/kind-of-post';
import { draftLanguage, type DraftLanguage } from '../suggestions/language';
import type { Library } from '../suggestions/library';
import { mayBeOffered } from '../suggestions/rubric/check-draft';
import type { Draft } from '../suggestions/rubric/finding';
import { wordsOf } from '../suggestions/text/words';
import { candidatesOf } from './candidates';
import { checkAnswer, type Verdict } from './check-answer';
import { createDisguise, type Disguise } from './disguise';
import type { Engine, Parcel, Run } from './engine';
import { namesOfPost, type KnownNames } from './library-names';
import { angles, choicePrompt, draftPrompt, type Angle } from './prompt';

export interface ImproveContext extends Run {
  library: Library;
  /** `namesOfLibrary` of the whole library, the confidential cards too. */
  names: KnownNames;
  settings: DecisionSettings;
  /** The suggestion to work on; the decision's first when left out. */
  suggestion?: Suggestion | undefined;
  /** Ticked by the person for this one text: what they noted about the contact goes along, disguised. */
  withNote?: boolean | undefined;
  /**
   * Shows the person exactly what leaves (EnginePreview) and resolves to whether it may. Not asked for the browser's own model, since nothing leaves it. Without
   * a yes nothing is sent.
   */
  confirm: (parcel: Parcel, disguise: Pick<Disguise, 'hidden'>) => Promise<boolean>;
}

/**
 * What came of it. `suggestion` is always fit to show: the model's where it is good, otherwise Kring's own. `unsuited`: not a thing for this engine; `withheld`:
 * the person did not send it; `refused`: the answer was not good enough, `verdict` says why.
 */
export type Improvement =
  | { outcome: 'unsuited' | 'withheld'; suggestion: Suggestion | undefined }
  | { outcome: 'chosen'; suggestion: Suggestion }
  | { outcome: 'drafted' | 'refused'; suggestion: Suggestion; verdict: Verdict };

/** One question, ready to go. */
interface Plan {
  suggestion: Suggestion;
  disguise: Disguise;
  parcel: Parcel;
  candidates: ReadonlyMap<string, Suggestion>;
}

/**
 * Lets an engine work on what Kring decided: it chooses among Kring's texts, or writes one, whatever it is good enough for in the language of the text.
 *
 * A card calls it when the person asks for it, keeps showing Kring's own suggestion meanwhile, and shows `suggestion` of the outcome. It counts as that one
 * suggestion: the daily limit and the used texts are the card's, at copying, as for any text. Rejects with an `EngineError` (a sentence for the person, by
 * `errorPhrase`) or the signal's reason; the card then keeps what it had.
 *
 * Nothing is sent for posts of grief, illness, crisis, campaign and the like: there it is `unsuited`.
 */
export async function improve(decision: Decision, context: ImproveContext, engine: Engine): Promise<Improvement> {
  const plan = planFor(decision, context, engine);
  if (!plan) return { outcome: 'unsuited', suggestion: context.suggestion ?? decision.primary };
  const { suggestion, parcel, disguise, candidates } = plan;
  context.signal?.throwIfAborted();
  const mayGo = parcel.destination.place === 'browser' || (await context.confirm(parcel, disguise));
  if (!mayGo) return { outcome: 'withheld', suggestion };
  context.signal?.throwIfAborted();
  const run: Run = { signal: context.signal, onProgress: context.onProgress };
  if (parcel.prompt.task === 'choose') {
    const chosen = candidates.get(await engine.choose(parcel, run)) ?? suggestion;
    const isGood = mayBeOffered(draftOf(chosen, decision, context), {
      reading: decision.reading,
      contactNames: context.library.contactNames,
    });
    return { outcome: 'chosen', suggestion: isGood ? chosen : suggestion };
  }
  const answer = await engine.draft(parcel, run);
  const drafted: Suggestion = { ...suggestion, text: tidied(disguise.restore(answer)) };
  const verdict = verdictOn(drafted, decision, context, disguise.unknownIn(answer));
  return verdict.isGood ? { outcome: 'drafted', suggestion: drafted, verdict } : { outcome: 'refused', suggestion, verdict };
}

function planFor(decision: Decision, context: ImproveContext, engine: Engine): Plan | undefined {
  const { reading } = decision;
  const suggestion = context.suggestion ?? decision.primary;
  if (!suggestion || isSensitive(reading.kind) || !isAngle(suggestion.type)) return undefined;
  const language = languageFor(suggestion, decision);
  const disguise = createDisguise({
    names: [context.names, namesOfPost(reading.post)],
    language: language ?? 'nl',
    isSubject: subjectTest(decision),
  });
  if (language !== undefined && engine.abilityIn(language) === 'draft') {
    const prompt = draftPrompt({ ...materialOf(suggestion, suggestion.type, decision, context), language }, disguise);
    return { suggestion, disguise, parcel: engine.pack(prompt), candidates: new Map() };
  }
  // The text for a contact may hold words of the person's note: it stays here unless they ticked it.
  const mayGo = ({ type, place }: Suggestion) => isAngle(type) && (place === 'public' || context.withNote === true);
  const found = candidatesOf(decision, context.library, context.settings, mayGo);
  const candidates = new Map(found.map((each, at) => [String(at + 1), each]));
  if (candidates.size < 2) return undefined;
  const texts = new Map([...candidates].map(([id, { text }]) => [id, text]));
  const prompt = choicePrompt({ post: reading.text, candidates: texts, language: language ?? 'nl' }, disguise);
  return { suggestion, disguise, parcel: engine.pack(prompt), candidates };
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

function materialOf(suggestion: Suggestion, angle: Angle, decision: Decision, context: ImproveContext) {
  const { experience, source, recipient, addressForm } = draftOf(suggestion, decision, context);
  return {
    angle,
    post: decision.reading.text,
    addressForm: addressForm ?? 'je',
    experience,
    source,
    recipient,
    note: noteFor(suggestion, context),
  };
}

function noteFor({ contactId, place }: Suggestion, { library, withNote }: ImproveContext): string | undefined {
  if (withNote !== true || place !== 'private' || contactId === undefined) return undefined;
  const note = library.contacts.cards.find(({ input }) => input.contact.id === contactId)?.note;
  return note === '' ? undefined : note;
}

/** The suggestion with all that its text may draw on, as the rubric wants it. */
function draftOf(
  { type, text, experienceId, sourceId, contactId }: Suggestion,
  { reading }: Decision,
  { library, settings }: ImproveContext,
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

function verdictOn(suggestion: Suggestion, decision: Decision, context: ImproveContext, unknownPlaceholders: readonly string[]): Verdict {
  const { library, settings } = context;
  return checkAnswer(draftOf(suggestion, decision, context), {
    reading: decision.reading,
    contactNames: library.contactNames,
    usedTexts: settings.usedTexts,
    unknownPlaceholders,
    note: noteFor(suggestion, context),
  });
}

/** Models like quotation marks around a whole text, and typographic spaces. */
function tidied(text: string): string {
  const plain = text.replaceAll(/[\u00A0\u202F]/gu, ' ').trim();
  return /^["“][^"“”]*["”]$/u.test(plain) ? plain.slice(1, -1).trim() : plain;
}
