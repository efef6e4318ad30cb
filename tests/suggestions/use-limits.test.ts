import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import type { Feedback } from '../../lib/domain/feedback';
import type { Decision } from '../../lib/suggestions/deciding/decide';
import type { Suggestion } from '../../lib/suggestions/deciding/suggestion';
import { postPrint, restingContacts, usedTexts, withinLimits } from '../../lib/suggestions/deciding/use-limits';

const today = calendarDay('2026-11-25');
const limits = { suggestionsPerDay: 5, shareRestDays: 30 };
const ada = 'ada' as ContactId;
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => id as ContactId);

const text = 'Een bericht over brieven';
const print = postPrint(text);
const inPublic: Suggestion = { type: 'question', text: 'Hoe ging het?', place: 'public', reasons: [] };
const share: Suggestion = { type: 'share', text: 'Voor jou', place: 'private', reasons: [], contactId: ada };

const given = (rest: Partial<Feedback> = {}): Feedback =>
  ({ outcome: 'used', day: today, type: 'question', place: 'public', offered: 'x', post: 'other', topics: [], ...rest }) as Feedback;
const sent = (rest: Partial<Feedback> = {}) => given({ type: 'share', place: 'private', contactId: ada, ...rest });

function left(suggestions: Suggestion[], feedback: Feedback[]) {
  const [primary, ...alternatives] = suggestions;
  const quiet = primary ? {} : { quiet: { code: 'nothing-fits' } };
  const decision = { reading: { text }, ...(primary && { primary }), alternatives, ...quiet } as unknown as Decision;
  const limited = withinLimits(decision, feedback, today, limits);
  return {
    types: [...(limited.primary ? [limited.primary] : []), ...limited.alternatives].map(({ type }) => type),
    quiet: limited.quiet?.code,
  };
}

describe('what is left to suggest', () => {
  test.each<[string, Suggestion[], Feedback[], string[], string | undefined]>([
    ['nothing used', [inPublic, share], [], ['question', 'share'], undefined],
    ['reacted to this very post', [inPublic], [given({ post: print })], [], 'already-used'],
    ['reacted to it, but it can be passed on', [inPublic, share], [given({ post: print })], ['share'], undefined],
    ['put aside at this post is not reacted', [inPublic], [given({ outcome: 'dismissed', post: print })], ['question'], undefined],
    ['the day is full', [inPublic], Array.from({ length: 5 }, () => given()), [], 'daily-limit'],
    ['four of five', [inPublic], Array.from({ length: 4 }, () => given()), ['question'], undefined],
    ['yesterday was full', [inPublic], Array.from({ length: 5 }, () => given({ day: addDays(today, -1) })), ['question'], undefined],
    ['messages are no reactions', [inPublic], Array.from({ length: 5 }, () => sent()), ['question'], undefined],
    ['what was forgotten still counts', [inPublic], [given({ post: print, isForgotten: true })], [], 'already-used'],
    ['nothing to begin with', [], [], [], 'nothing-fits'],
    ['nobody left to send this post to', [], [sent({ post: print })], [], 'already-used'],
  ])('%s', (_name, suggestions, feedback, types, quiet) => {
    expect(left(suggestions, feedback)).toEqual({ types, quiet });
  });
});

describe('who rests', () => {
  test.each<[string, Feedback[], ContactId[] | 'everyone']>([
    ['nothing sent', [], []],
    ['sent something today', [sent()], [ada]],
    ['29 days ago', [sent({ day: addDays(today, -29) })], [ada]],
    ['30 days ago', [sent({ day: addDays(today, -30) })], []],
    ['this very post, a year ago', [sent({ day: addDays(today, -365), post: print })], [ada]],
    ['put aside is not sent', [sent({ outcome: 'dismissed' })], []],
    ['a comment is no message', [given({ contactId: ada })], []],
    ['this post went to four', five.slice(1).map((contactId) => sent({ contactId, post: print, day: addDays(today, -90) })), five.slice(1)],
    ['this post went to five', five.map((contactId) => sent({ contactId, post: print, day: addDays(today, -90) })), 'everyone'],
    ['another post went to five', five.map((contactId) => sent({ contactId, day: addDays(today, -90) })), []],
  ])('%s', (_name, feedback, expected) => {
    expect(restingContacts(feedback, print, today, limits)).toEqual(expected === 'everyone' ? expected : new Set(expected));
  });
});

test('both what was offered and what it became count as used; small changes do not make another text', () => {
  const texts = usedTexts([given({ offered: 'Hoe ging het?', edited: 'Hoe verliep het?' })]);
  expect(texts.size).toBe(2);
  expect(texts.has(postPrint('hoe ging het'))).toBe(true);
  expect(texts.has(postPrint('Hoe verliep het!'))).toBe(true);
});
