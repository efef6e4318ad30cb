import { daysBetween, type CalendarDay } from '../../domain/calendar-day';
import type { ContactId } from '../../domain/contact';
import type { SuggestionType } from '../rubric/finding';
import type { Reason } from './reason';

/** A suggestion that the person used. */
export interface Use {
  day: CalendarDay;
  /** Whatever names the post for the caller: its key, or the start of its text. */
  postKey: string;
  type: SuggestionType;
  contactId?: ContactId;
}

/** The caps of use (advice, section 6); all of them can be set by the person. */
export interface UseLimits {
  perDay: number;
  /** Days before the same contact gets something again. */
  restDays: number;
  /** To how many people the same post goes at most. */
  perPost: number;
}

export const usualLimits: UseLimits = { perDay: 5, restDays: 30, perPost: 5 };

const sent = new Set<SuggestionType>(['share', 'introduction']);

/** Why there is nothing (more) today, whatever the post: the day's number is used up, or this post had its turn under it. Undefined when neither is so. */
export function spentReason(
  uses: readonly Use[],
  postKey: string,
  today: CalendarDay,
  limits: UseLimits = usualLimits,
): Reason | undefined {
  const count = uses.filter(({ day }) => day === today).length;
  if (count >= limits.perDay) return { code: 'daily-limit', parameters: { count: String(count) } };
  const isCommented = uses.some((use) => use.postKey === postKey && !sent.has(use.type));
  return isCommented ? { code: 'already-used' } : undefined;
}

/** Who gets nothing now: who got something within the days of rest, and everyone once a post went to enough people. */
export function restingContacts(
  uses: readonly Use[],
  postKey: string,
  today: CalendarDay,
  limits: UseLimits = usualLimits,
): ReadonlySet<ContactId> | 'everyone' {
  const ofPost = new Set(uses.filter((use) => use.postKey === postKey && sent.has(use.type)).map(({ contactId }) => contactId));
  if (ofPost.size >= limits.perPost) return 'everyone';
  const recent = uses.filter(({ type, day }) => sent.has(type) && daysBetween(day, today) < limits.restDays);
  return new Set(recent.flatMap(({ contactId }) => contactId ?? []));
}
