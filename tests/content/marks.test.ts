import { beforeEach, describe, expect, test, vi } from 'vitest';
import { identityKey } from '../../lib/domain/identity';
import type { MarksAnswer, MarksQuestion, PersonMark } from '../../lib/messages';

const sendMessage = vi.hoisted(() => vi.fn<(type: string, question: MarksQuestion) => Promise<MarksAnswer>>());
vi.mock('../../lib/messages', () => ({ sendMessage, questionLimit: 50 }));
vi.mock('../../entrypoints/linkedin/runtime', () => ({ isOrphaned: () => false }));

import { Marks } from '../../entrypoints/linkedin/marks';

const mark: PersonMark = { due: 'none', line: 'Kern', chip: '8 mnd', label: 'Kring: Ada' };
const key = (slug: string) => [identityKey(`person:slug:${slug}`)];

function answerWith(known: string[]): void {
  sendMessage.mockImplementation(async (_type, { people, posts }) => ({
    people: people.map(({ keys }) => (known.includes(keys[0] ?? '') ? mark : null)),
    posts: posts.map(() => null),
    labels: { add: 'a', log: 'l', open: 'o', noted: 'n', reload: 'r' },
    annotatePosts: 'everywhere',
    markedGroupIds: [],
  }));
}

describe('marks', () => {
  const onAnswer = vi.fn();
  beforeEach(() => {
    vi.clearAllMocks();
    answerWith(['person:slug:ada']);
  });

  test('asks once for everyone that a pass wanted, and knows who is a stranger', async () => {
    const marks = new Marks(onAnswer);
    expect(marks.person(key('ada'))).toBeUndefined();
    expect(marks.person(key('grace'))).toBeUndefined();
    marks.person(key('ada'));
    await marks.ask();
    expect(sendMessage).toHaveBeenCalledTimes(1);
    expect(sendMessage.mock.calls[0]?.[1].people).toHaveLength(2);
    expect(onAnswer).toHaveBeenCalledTimes(1);
    expect(marks.person(key('ada'))).toEqual(mark);
    expect(marks.person(key('grace'))).toBeNull();
    await marks.ask();
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  test('keeps each question within the limit', async () => {
    const marks = new Marks(onAnswer);
    for (let index = 0; index < 120; index++) marks.person(key(`person-${index}`));
    await marks.ask();
    expect(sendMessage.mock.calls.map(([, { people }]) => people.length)).toEqual([50, 50, 20]);
  });

  test('after a change the old words stand until the new ones are there', async () => {
    const marks = new Marks(onAnswer);
    marks.person(key('ada'));
    await marks.ask();
    answerWith([]);
    marks.expire();
    expect(marks.person(key('ada'))).toEqual(mark);
    await marks.ask();
    expect(marks.person(key('ada'))).toBeNull();
  });

  test('a change while a question is under way is not lost', async () => {
    const marks = new Marks(onAnswer);
    marks.person(key('ada'));
    const asking = marks.ask();
    marks.expire();
    await asking;
    answerWith([]);
    expect(marks.person(key('ada'))).toEqual(mark);
    await marks.ask();
    expect(marks.person(key('ada'))).toBeNull();
  });

  test('a background that does not answer is asked again at the next pass', async () => {
    const marks = new Marks(onAnswer);
    sendMessage.mockRejectedValueOnce(new Error('no answer'));
    marks.person(key('ada'));
    await marks.ask();
    marks.person(key('ada'));
    await marks.ask();
    expect(marks.person(key('ada'))).toEqual(mark);
  });
});
