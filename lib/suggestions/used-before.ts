import { addDays, type CalendarDay } from '../domain/calendar-day';
import type { ContactId } from '../domain/contact';
import type { Feedback } from '../domain/feedback';
import { fingerprintOf } from './composing/compose';
import type { Decision } from './deciding/decide';
import type { Reason } from './deciding/reason';
import type { Suggestion } from './deciding/suggestion';

/** What was used and put aside until now, as far as it bears on the next suggestion. */
export interface UsedBefore {
  /** Fingerprints of every text that was offered and answered, and of what it became: none comes a second time. */
  texts: ReadonlySet<string>;
  /** Reactions in public that were copied today. */
  publicToday: number;
  /** Posts (by `postPrint`) at which a reaction in public was copied. */
  postsReactedTo: ReadonlySet<string>;
  /** The last day on which something was sent to someone in private. */
  lastSent: ReadonlyMap<ContactId, CalendarDay>;
  /** To whom each post (by `postPrint`) was sent. */
  recipients: ReadonlyMap<string, ReadonlySet<ContactId>>;
}

export interface UseLimits {
  suggestionsPerDay: number;
  shareRestDays: number;
}

/** The same post goes to at most so many people (advice.md 6). */
const mostRecipients = 5;

/** Recognises a post by its words, wherever it was read. */
export const postPrint = fingerprintOf;

export function usedBefore(feedback: readonly Feedback[], today: CalendarDay): UsedBefore {
  const used = feedback.filter(({ outcome }) => outcome === 'used');
  const inPublic = used.filter(({ place }) => place === 'public');
  const lastSent = new Map<ContactId, CalendarDay>();
  const recipients = new Map<string, Set<ContactId>>();
  for (const { contactId, place, day, post } of used) {
    if (place === 'public' || contactId === undefined) continue;
    if ((lastSent.get(contactId) ?? '') < day) lastSent.set(contactId, day);
    recipients.set(post, (recipients.get(post) ?? new Set<ContactId>()).add(contactId));
  }
  return {
    texts: new Set(feedback.flatMap(({ offered, edited }) => [offered, ...(edited === undefined ? [] : [edited])]).map(fingerprintOf)),
    publicToday: inPublic.filter(({ day }) => day === today).length,
    postsReactedTo: new Set(inPublic.map(({ post }) => post)),
    lastSent,
    recipients,
  };
}

/** The decision without what would be too much: a second reaction at one post, more a day than the person set, someone sent something just now. */
export function withinLimits(decision: Decision, used: UsedBefore, limits: UseLimits, today: CalendarDay): Decision {
  const post = postPrint(decision.reading.text);
  const suggestions = decision.primary ? [decision.primary, ...decision.alternatives] : [];
  const judged = suggestions.map((suggestion) => ({ suggestion, bar: barOf(suggestion, post, used, limits, today) }));
  const [primary, ...alternatives] = judged.filter(({ bar }) => bar === undefined).map(({ suggestion }) => suggestion);
  const { primary: _primary, alternatives: _alternatives, quiet, ...rest } = decision;
  if (primary) return { ...rest, primary, alternatives };
  const bar = judged.find(({ bar }) => bar !== undefined)?.bar;
  return { ...rest, alternatives: [], quiet: bar ?? quiet ?? { code: 'nothing-fits' } };
}

function barOf(
  { place, contactId, type }: Suggestion,
  post: string,
  used: UsedBefore,
  { suggestionsPerDay, shareRestDays }: UseLimits,
  today: CalendarDay,
): Reason | undefined {
  if (place === 'public') {
    if (used.postsReactedTo.has(post)) return { code: 'already-used' };
    if (used.publicToday >= suggestionsPerDay) return { code: 'daily-limit', parameters: { count: String(used.publicToday) } };
    return undefined;
  }
  // An introduction goes to the author; who is meant is not written to yet.
  if (contactId === undefined || type === 'introduction') return undefined;
  const recipients = used.recipients.get(post);
  if (recipients?.has(contactId) || (recipients?.size ?? 0) >= mostRecipients) return { code: 'already-used' };
  const last = used.lastSent.get(contactId);
  return last !== undefined && addDays(last, shareRestDays) > today ? { code: 'nothing-fits' } : undefined;
}
