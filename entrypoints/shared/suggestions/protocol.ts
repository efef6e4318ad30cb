import type { CalendarDay } from '../../../lib/domain/calendar-day';
import type { ContactId } from '../../../lib/domain/contact';
import type { TopicId } from '../../../lib/domain/topic';
import type { Improvement, Planned } from '../../../lib/engines/improve';
import type { Reason } from '../../../lib/suggestions/deciding/reason';
import type { Suggestion } from '../../../lib/suggestions/deciding/suggestion';
import type { DraftLanguage } from '../../../lib/suggestions/language';
import type { PostReading } from '../../../lib/suggestions/read-post';
import type { Draft, Finding } from '../../../lib/suggestions/rubric/finding';
import type { Outline } from '../../../lib/suggestions/writing/outline';
import type { ReactablePost } from './reactable-post';

/** Names of subjects in both languages, for the words of reasons. */
export type TopicNames = ReadonlyMap<TopicId, { name: { nl: string; en: string } }>;

/** A suggestion with all that the coach needs to judge another text in its place. */
export interface Proposal extends Suggestion {
  basis: Omit<Draft, 'text'>;
  /** Whether a language model may be asked about it at all. */
  isForEngines: boolean;
  /** To whom a private text goes: someone in Kring, or the author of the post. */
  recipient?: { name: string; contactId?: ContactId };
}

/** What there is to say at a post: at most three proposals, the best first, or why there are none. */
export interface Advice {
  /** Recognises the post by its words: what feedback keeps of it. */
  post: string;
  reading: PostReading;
  proposals: readonly Proposal[];
  quiet?: Reason;
  /** The author, where the person knows them. */
  author?: { contactId: ContactId; name: string };
  /** Whether the library has anything of the person's own to tell or to pass on. */
  isLibraryEmpty: boolean;
  topicNames: TopicNames;
}

/** What a page asks the worker, and what comes back. */
export interface SuggestionWork {
  advise(question: { post: ReactablePost; addressForm: 'je' | 'u'; today: CalendarDay }): Advice;
  /** What an engine that writes these languages may be asked about one of the proposals; nothing: not a thing for it. */
  plan(question: {
    post: ReactablePost;
    addressForm: 'je' | 'u';
    today: CalendarDay;
    suggestion: Suggestion;
    withNote: boolean;
    writes: readonly DraftLanguage[];
  }): { planned?: Planned };
  /** What the answer to the last question comes to. */
  judge(question: { answer: string }): Improvement;
  coach(question: { draft: Draft; reading: PostReading; today: CalendarDay }): Finding[];
  /** Ideas for a post of the person's own, the one with most behind it first. */
  outlines(question: { today: CalendarDay; language: DraftLanguage }): { outlines: Outline[]; topicNames: TopicNames };
  recognise(question: { text: string }): { topics: TopicId[]; topicNames: TopicNames };
}

export type WorkName = keyof SuggestionWork;
export type Question<Name extends WorkName> = Parameters<SuggestionWork[Name]>[0];
export type Answer<Name extends WorkName> = ReturnType<SuggestionWork[Name]>;

export interface WorkRequest {
  id: number;
  name: WorkName;
  question: unknown;
}

/** Without `answer` something went wrong; what, stays in the worker. */
export interface WorkAnswer {
  id: number;
  answer?: unknown;
}
