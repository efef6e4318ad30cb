import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import type { ContactId } from '../../lib/domain/contact';
import type { Feedback } from '../../lib/domain/feedback';
import type { Decision } from '../../lib/suggestions/deciding/decide';
import type { Suggestion } from '../../lib/suggestions/deciding/suggestion';
import { postPrint, usedBefore, withinLimits } from '../../lib/suggestions/used-before';

const today = calendarDay('2026-11-25');
const limits = { suggestionsPerDay: 5, shareRestDays: 30 };
const ada = 'ada' as ContactId;

const text = 'Een bericht over brieven';
const inPublic: Suggestion = { type: 'question', text: 'Hoe ging het?', place: 'public', reasons: [] };
const share: Suggestion = { type: 'share', text: 'Voor jou', place: 'private', reasons: [], contactId: ada };
const introduction: Suggestion = { ...share, type: 'introduction' };

const given = (rest: Partial<Feedback>): Feedback =>
  ({ outcome: 'used', day: today, type: 'question', place: 'public', offered: 'x', post: 'other', topics: [], ...rest }) as Feedback;
const sent = (rest: Partial<Feedback> = {}) => given({ type: 'share', place: 'private', contactId: ada, ...rest });

function left(suggestions: Suggestion[], feedback: Feedback[]) {
  const [primary, ...alternatives] = suggestions;
  const decision = { reading: { text }, ...(primary && { primary }), alternatives } as unknown as Decision;
  const { primary: first, alternatives: others, quiet } = withinLimits(decision, usedBefore(feedback, today), limits, today);
  return { types: [...(first ? [first] : []), ...others].map(({ type }) => type), quiet: quiet?.code };
}

describe('what is left to suggest', () => {
  test.each<[string, Suggestion[], Feedback[], string[], string | undefined]>([
    ['nothing used', [inPublic, share], [], ['question', 'share'], undefined],
    ['reacted to this very post', [inPublic], [given({ post: postPrint(text) })], [], 'already-used'],
    ['reacted to it, but it can be passed on', [inPublic, share], [given({ post: postPrint(text) })], ['share'], undefined],
    [
      'put aside at this post is not reacted',
      [inPublic],
      [given({ outcome: 'dismissed', post: postPrint(text) })],
      ['question'],
      undefined,
    ],
    ['the day is full', [inPublic], Array.from({ length: 5 }, () => given({})), [], 'daily-limit'],
    ['yesterday was full', [inPublic], Array.from({ length: 5 }, () => given({ day: addDays(today, -1) })), ['question'], undefined],
    ['messages are no reactions', [inPublic], Array.from({ length: 5 }, () => sent()), ['question'], undefined],
    ['sent something last week', [share], [sent({ day: addDays(today, -7) })], [], 'nothing-fits'],
    ['sent something a month ago', [share], [sent({ day: addDays(today, -30) })], ['share'], undefined],
    ['sent this very post a year ago', [share], [sent({ day: addDays(today, -365), post: postPrint(text) })], [], 'already-used'],
    [
      'sent to five others',
      [share],
      ['a', 'b', 'c', 'd', 'e'].map((id) => sent({ contactId: id as ContactId, post: postPrint(text) })),
      [],
      'already-used',
    ],
    ['an introduction is the author’s to agree to', [introduction], [sent({ day: today })], ['introduction'], undefined],
    ['nothing to begin with', [], [], [], 'nothing-fits'],
  ])('%s', (_name, suggestions, feedback, types, quiet) => {
    expect(left(suggestions, feedback)).toEqual({ types, quiet });
  });
});

test('both what was offered and what it became count as used; small changes do not make another text', () => {
  const { texts } = usedBefore([given({ offered: 'Hoe ging het?', edited: 'Hoe verliep het?' })], today);
  expect(texts.size).toBe(2);
  expect(texts.has(postPrint('hoe ging het'))).toBe(true);
  expect(texts.has(postPrint('Hoe verliep het!'))).toBe(true);
});
