import type { Experience } from '../../domain/experience';
import type { Source } from '../../domain/source';
import type { Composer } from '../composing/compose';
import { draftLanguage } from '../language';
import type { ContactMatch } from '../people/rank-contacts';
import type { PostReading } from '../read-post';
import type { Match } from '../retrieval/rank-cards';
import type { Draft } from '../rubric/finding';
import type { Reason } from './reason';
import type { Suggestion } from './suggestion';

export interface Material {
  reading: PostReading;
  experiences: readonly Match<Experience>[];
  sources: readonly Match<Source>[];
  contacts: readonly ContactMatch[];
  compose: Composer;
}

/** Everything worth proposing, the best first. Empty where nothing is right. */
export function suggestionsFor(material: Material): Suggestion[] {
  switch (material.reading.kind) {
    case 'mourning':
    case 'illness':
      return listed(sympathy(material));
    case 'private':
    case 'milestone':
      return listed(congratulation(material));
    case 'available':
      return listed(introduction(material), congratulation(material), share(material));
    case 'assignment':
      return isByDesk(material.reading) ? listed(share(material), introduction(material)) : listed(introduction(material), share(material));
    case 'vacancy':
      return listed(share(material));
    case 'question':
    case 'experience':
    case 'opinion':
    case 'news':
    case 'event':
      return conversation(material);
    default:
      return [];
  }
}

const desk =
  /inko(?:op|per)|inhuur|recruit|bemiddel|detacher|procure|broker|staffing|talent|consultant|accountmanager|account manager|intermediair|uitzend/iu;

/** A desk has a procedure that candidates go through themselves: nobody is introduced past it. */
function isByDesk({ post: { author } }: PostReading): boolean {
  return desk.test(`${author?.name ?? ''} ${author?.headline ?? ''}`);
}

function listed(...suggestions: (Suggestion | undefined)[]): Suggestion[] {
  return suggestions.filter((suggestion) => suggestion !== undefined);
}

/** A close contact with a matching need. */
const veryClose = 2.5;
/** From here an own story goes before a question; below it is one of the other suggestions. */
const sureOfOwn = 0.95;

/** An organisation speaks, or somebody passes on what it said without a word of their own: there is nobody to talk with. */
function isNobodysOwn({ post: { author, quoted } }: PostReading): boolean {
  return author?.kind === 'organisation' || quoted?.ownText.trim() === '';
}

/** An own story when one truly fits, then bringing people together where the author looks for them, then a question: it is always right at a conversation. */
function conversation(material: Material): Suggestion[] {
  const { reading, contacts } = material;
  if (reading.isByPolitician) return listed(question(material));
  if (draftLanguage(reading.language) === undefined) return listed(share(material));
  const best = contacts[0];
  const isToPassOn = best !== undefined && best.isClose && isNobodysOwn(reading);
  const isWanted =
    !isToPassOn && material.experiences.length === 0 && best !== undefined && best.isClose && reading.seeksPeers && best.score >= veryClose;
  const own = experience(material);
  const isPassingOn = reading.post.quoted !== undefined && !reading.asksReaders;
  const isSure = !isPassingOn && (material.experiences[0]?.score ?? 0) >= sureOfOwn;
  const others = isWanted
    ? [introduction(material), question(material), share(material)]
    : isToPassOn
      ? [share(material), question(material)]
      : [question(material), share(material)];
  return isSure ? listed(own, source(material), ...others) : listed(source(material), ...others.slice(0, 1), own, ...others.slice(1));
}

function made(
  draft: Draft | undefined,
  place: Suggestion['place'],
  reasons: readonly (Reason | undefined)[],
  ids: Partial<Suggestion> = {},
): Suggestion | undefined {
  if (!draft) return undefined;
  return { type: draft.type, text: draft.text, place, reasons: reasons.filter((reason) => reason !== undefined), ...ids };
}

function question({ reading, compose }: Material): Suggestion | undefined {
  return made(compose.question(), 'public', [
    reading.asksReaders ? { code: 'question-asked' } : undefined,
    reading.isByPolitician ? { code: 'neutral' } : undefined,
    subjectReason(reading),
    reading.goal ? { code: `goal-${reading.goal}` as const } : undefined,
  ]);
}

/** That it is about the post's first subject, and by which of its words that is seen. */
export function subjectReason({ topics }: PostReading): Reason | undefined {
  const first = topics[0];
  return first ? { code: 'subject', parameters: { topic: first.id, words: first.terms.slice(0, 3).join(', ') || 'empty' } } : undefined;
}

function experience({ reading, experiences, compose }: Material): Suggestion | undefined {
  for (const { item } of experiences) {
    const reasons = [{ code: 'own-experience' as const, parameters: { title: item.title } }, subjectReason(reading)];
    const suggestion = made(compose.experience(item), 'public', reasons, { experienceId: item.id });
    if (suggestion) return suggestion;
  }
  return undefined;
}

function source({ reading, sources, compose }: Material): Suggestion | undefined {
  const best = sources[0];
  if (!best) return undefined;
  const reasons = [{ code: 'source' as const, parameters: { title: best.item.title } }, subjectReason(reading)];
  return made(compose.source(best.item), 'public', reasons, { sourceId: best.item.id });
}

function contactReason({ contact, reason }: ContactMatch): Reason {
  const parameters = { name: contact.input.contact.name, note: contact.note };
  const codes = {
    note: 'contact-note',
    interest: 'contact-interest',
    job: 'job-fits',
    'comes-free': 'comes-free',
    agent: 'agent',
  } as const;
  return { code: codes[reason], parameters };
}

function share({ contacts, compose }: Material): Suggestion | undefined {
  const best = contacts[0];
  if (!best) return undefined;
  return made(compose.share(best.contact, best.reason), 'private', [contactReason(best)], { contactId: best.contact.input.contact.id });
}

/** Only with somebody who is a person, and only to a contact for whom it is more than a subject of interest. */
function introduction({ reading, contacts, compose }: Material): Suggestion | undefined {
  const best = contacts[0];
  if (!best?.isClose || reading.post.author?.kind === 'organisation') return undefined;
  const reasons = [contactReason(best), reading.seeksPeers ? { code: 'seeks-peers' as const } : undefined];
  return made(compose.introduction(best.contact, best.reason), 'private', reasons, { contactId: best.contact.input.contact.id });
}

function congratulation({ reading, compose }: Material): Suggestion | undefined {
  return made(compose.congratulate(), 'public', [{ code: reading.kind === 'private' ? 'private-milestone' : 'milestone' }]);
}

function sympathy({ reading, compose }: Material): Suggestion | undefined {
  const isPerson = reading.post.author?.kind === 'person';
  return isPerson ? made(compose.human(), 'public', [{ code: reading.kind === 'illness' ? 'illness' : 'mourning' }]) : undefined;
}
