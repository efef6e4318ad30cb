import type { Experience } from '../../domain/experience';
import type { Source } from '../../domain/source';
import { draftLanguage } from '../language';
import type { KnownContact } from '../people/known-contact';
import type { ContactReason } from '../people/rank-contacts';
import type { PostReading } from '../read-post';
import { mayBeOffered } from '../rubric/check-draft';
import type { Draft } from '../rubric/finding';
import { anchorsOf } from './anchors';
import { congratulateDrafts, humanDrafts } from './courtesy-drafts';
import type { ComposerSettings, Desk } from './desk';
import { phraseBooks } from './phrase-book';
import { introductionDrafts, shareDrafts } from './private-drafts';
import { experienceDrafts, questionDrafts, reshareDrafts, sourceDrafts } from './public-drafts';
import { seedOf } from './seed';

/** Makes drafts for one post. Every text is tried on the rubric; the first that passes is given, in an order that only the post decides. */
export interface Composer {
  question(): Draft | undefined;
  experience(experience: Experience): Draft | undefined;
  source(source: Source): Draft | undefined;
  share(contact: KnownContact, reason: ContactReason): Draft | undefined;
  introduction(contact: KnownContact, reason: ContactReason): Draft | undefined;
  reshare(): Draft | undefined;
  congratulate(): Draft | undefined;
  human(): Draft | undefined;
}

const most = 160;

export function composer(reading: PostReading, settings: ComposerSettings): Composer {
  const language = draftLanguage(reading.language);
  const desk: Desk = {
    reading,
    settings,
    language: language ?? 'nl',
    book: phraseBooks[language ?? 'nl'],
    seed: seedOf(reading.text),
    anchors: anchorsOf(reading, language ?? 'nl'),
    context: { reading, contactNames: settings.contactNames },
  };
  const inPublic = <Result>(make: () => Result): Result | undefined => (language === undefined ? undefined : make());
  return {
    question: () => inPublic(() => firstGood(desk, questionDrafts(desk))),
    experience: (experience) => inPublic(() => firstGood(desk, experienceDrafts(desk, experience))),
    source: (source) => inPublic(() => firstGood(desk, sourceDrafts(desk, source))),
    share: (contact, reason) => firstGood(desk, shareDrafts(inDutch(desk), contact, reason)),
    introduction: (contact, reason) => inPublic(() => firstGood(desk, introductionDrafts(desk, contact, reason))),
    reshare: () => inPublic(() => firstGood(desk, reshareDrafts(desk))),
    congratulate: () => inPublic(() => firstGood(desk, congratulateDrafts(desk))),
    human: () => inPublic(() => firstGood(desk, humanDrafts(desk))),
  };
}

/** A message to a contact is in Dutch, the language the person writes to their own people in, whatever the post's. */
function inDutch(desk: Desk): Desk {
  return { ...desk, language: 'nl', book: phraseBooks.nl, anchors: anchorsOf(desk.reading, 'nl') };
}

/** The first draft that passes the rubric and was not offered before. */
function firstGood({ context, settings }: Desk, drafts: Iterable<Draft>): Draft | undefined {
  let tried = 0;
  for (const draft of drafts) {
    tried += 1;
    if (tried > most) return undefined;
    if (!settings.usedTexts.has(fingerprintOf(draft.text)) && mayBeOffered(draft, context)) return draft;
  }
  return undefined;
}

/** What makes two texts the same for a reader: their words. */
export function fingerprintOf(text: string): string {
  return seedOf(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  ).toString(36);
}
