import { daysBetween, type CalendarDay } from '../../domain/calendar-day';
import type { ContactId } from '../../domain/contact';
import type { Feedback } from '../../domain/feedback';
import { fingerprintOf } from '../composing/compose';
import type { Decision } from './decide';
import type { Reason } from './reason';

/** The caps of use (advice, section 6); both are the person's to set. */
export interface UseLimits {
  /** Reactions in public. */
  suggestionsPerDay: number;
  /** Days before the same contact gets something again. */
  shareRestDays: number;
}

/** The same post goes to at most so many people (advice, section 6). */
const mostRecipients = 5;

/** Recognises a post by its words, wherever it was read. */
export const postPrint = fingerprintOf;

/** Fingerprints of every text that was offered and answered, and of what it became: none comes a second time. */
export function usedTexts(feedback: readonly Feedback[]): ReadonlySet<string> {
  return new Set(feedback.flatMap(({ offered, edited }) => [offered, ...(edited === undefined ? [] : [edited])]).map(fingerprintOf));
}

/**
 * Who gets nothing now: whoever was sent something within the days of rest, whoever got this very post (by `postPrint`), and everyone once it went to enough
 * people. To be told to `decide`, so that the next best comes in their place.
 */
export function restingContacts(
  feedback: readonly Feedback[],
  post: string,
  today: CalendarDay,
  { shareRestDays }: Pick<UseLimits, 'shareRestDays'>,
): ReadonlySet<ContactId> | 'everyone' {
  const sent = feedback.filter(({ outcome, place }) => outcome === 'used' && place === 'private');
  const ofPost = new Set(sent.filter((each) => each.post === post).flatMap(({ contactId }) => contactId ?? []));
  if (ofPost.size >= mostRecipients) return 'everyone';
  const recent = sent.filter(({ day }) => daysBetween(day, today) < shareRestDays);
  return new Set([...ofPost, ...recent.flatMap(({ contactId }) => contactId ?? [])]);
}

/** The decision without what would be too much in public: a second reaction at one post, or more in a day than the person set. */
export function withinLimits(
  decision: Decision,
  feedback: readonly Feedback[],
  today: CalendarDay,
  { suggestionsPerDay }: Pick<UseLimits, 'suggestionsPerDay'>,
): Decision {
  const used = feedback.filter(({ outcome }) => outcome === 'used');
  const ofPost = used.filter(({ post }) => post === postPrint(decision.reading.text));
  const inPublic = used.filter(({ place }) => place === 'public');
  const publicToday = inPublic.filter(({ day }) => day === today).length;
  const spent: Reason | undefined = ofPost.some(({ place }) => place === 'public')
    ? { code: 'already-used' }
    : publicToday >= suggestionsPerDay
      ? { code: 'daily-limit', parameters: { count: String(publicToday) } }
      : undefined;
  const suggestions = decision.primary ? [decision.primary, ...decision.alternatives] : [];
  const [primary, ...alternatives] = suggestions.filter(({ place }) => place === 'private' || spent === undefined);
  const { primary: _primary, alternatives: _alternatives, quiet, ...rest } = decision;
  if (primary) return { ...rest, primary, alternatives };
  const isTaken = suggestions.length > 0;
  // Nothing is left because somebody got this post: that is why, not the library.
  const sent: Reason | undefined = quiet?.code === 'nothing-fits' && ofPost.length > 0 ? { code: 'already-used' } : quiet;
  return { ...rest, alternatives: [], quiet: (isTaken ? spent : sent) ?? { code: 'nothing-fits' } };
}
