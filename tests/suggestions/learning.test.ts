import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDay } from '../../lib/domain/calendar-day';
import { decide } from '../../lib/suggestions/deciding/decide';
import { dismissReasons, learn, topicLeaning, type Lesson } from '../../lib/suggestions/learning/learn';
import { prepareLibrary } from '../../lib/suggestions/library';
import { readPost } from '../../lib/suggestions/read-post';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';
import { asLibrary, asPost, dayOfSet } from '../../scripts/evaluation/as-library';
import { readSet } from '../../scripts/evaluation/labelled-set';

const today = calendarDay('2026-11-16');
const lesson = (part: Partial<Lesson> & Pick<Lesson, 'verdict'>): Lesson => ({ day: today, type: 'question', topics: ['woo'], ...part });
const times = (count: number, one: Lesson) => Array.from({ length: count }, () => one);

describe('what is learnt', () => {
  test('use lifts the subject, the kind, the experience and the person; edited words a little more', () => {
    const part = { experienceId: 'e', contactId: 'c' };
    const used = learn([lesson({ verdict: 'used', ...part })], today);
    const edited = learn([lesson({ verdict: 'edited', ...part })], today);
    for (const [dimension, key] of [
      ['topics', 'woo'],
      ['types', 'question'],
      ['experiences', 'e'],
      ['contacts', 'c'],
    ] as const) {
      expect(used[dimension].get(key)).toBeGreaterThan(1);
      expect(edited[dimension].get(key)).toBeGreaterThan(used[dimension].get(key) ?? 0);
    }
  });

  test.each([
    ['subject', 'topics', 'woo'],
    ['experience', 'experiences', 'e'],
    ['person', 'contacts', 'c'],
    ['kind', 'types', 'question'],
  ] as const)('put away for the %s lowers %s alone', (reason, dimension, key) => {
    const leanings = learn([lesson({ verdict: 'dismissed', reason, experienceId: 'e', contactId: 'c' })], today);
    expect(leanings[dimension].get(key)).toBeLessThan(1);
    const all = [...leanings.topics, ...leanings.types, ...leanings.experiences, ...leanings.contacts];
    expect(all).toHaveLength(1);
  });

  test.each(['moment', 'other', undefined] as const)('put away for %s teaches nothing', (reason) => {
    const { topics, types } = learn([lesson({ verdict: 'dismissed', ...(reason ? { reason } : {}) })], today);
    expect([...topics, ...types]).toEqual([]);
  });

  test('what is long ago counts for less than what is recent', () => {
    const old = lesson({ verdict: 'dismissed', reason: 'subject', day: addDays(today, -400) });
    const lowest = (lessons: Lesson[]) => learn(lessons, today).topics.get('woo') ?? 1;
    expect(lowest([old])).toBeGreaterThan(lowest([lesson({ verdict: 'dismissed', reason: 'subject' })]));
    expect(lowest([old, lesson({ verdict: 'used' })])).toBeGreaterThan(1);
  });

  test('whatever happened, every multiplier stays between 0.65 and 1.35', () => {
    const anyLesson = fc.record({
      day: fc.integer({ min: -900, max: 5 }).map((days) => addDays(today, days)),
      verdict: fc.constantFrom('used' as const, 'edited' as const, 'dismissed' as const),
      reason: fc.constantFrom(...dismissReasons),
      type: fc.constantFrom('question' as const, 'share' as const),
      topics: fc.array(fc.constantFrom('woo', 'housing'), { maxLength: 3 }),
      experienceId: fc.constantFrom('a', 'b'),
    });
    fc.assert(
      fc.property(fc.array(anyLesson, { maxLength: 80 }), (lessons) => {
        const leanings = learn(lessons, today);
        const all = [leanings.topics, leanings.types, leanings.experiences].flatMap((map) => [...map.values()]);
        expect(all.filter((value) => !(value >= 0.65 && value <= 1.35))).toEqual([]);
        const both = topicLeaning(leanings, [{ id: 'woo' }, { id: 'housing' }]);
        expect(both).toBeGreaterThan(0);
      }),
    );
  });
});

describe('in a decision', () => {
  const set = readSet('tests/fixtures/suggestions/own');
  const library = prepareLibrary(asLibrary(set).input, compileTaxonomy(builtInTopics), dayOfSet(set));
  const settings = { addressForm: 'je' as const, usedTexts: new Set<string>() };
  const post = set.posts.find(({ id }) => id === 'O035');
  const reading = readPost(asPost(post!), library.taxonomy);
  const plain = decide(reading, library, settings);

  test('nothing learnt changes nothing', () => {
    expect(decide(reading, library, { ...settings, leanings: learn([], today) })).toEqual(plain);
  });

  test('a kind that is put away again and again comes later', () => {
    expect(plain.primary?.type).toBe('experience');
    const lessons = [
      ...times(20, lesson({ verdict: 'dismissed', reason: 'kind', type: 'experience', topics: [] })),
      ...times(20, lesson({ verdict: 'edited', type: 'question', topics: [] })),
    ];
    const learnt = decide(reading, library, { ...settings, leanings: learn(lessons, today) });
    expect(learnt.primary?.type).toBe('question');
    expect(learnt.alternatives.map(({ type }) => type)).toContain('experience');
  });

  test('an experience that is put away again and again scores lower', () => {
    const id = plain.experiences[0]?.item.id ?? '';
    const lessons = times(30, lesson({ verdict: 'dismissed', reason: 'experience', experienceId: id, topics: [] }));
    const scoreOf = (decision: typeof plain) => decision.experiences.find(({ item }) => item.id === id)?.score ?? 0;
    expect(scoreOf(decide(reading, library, { ...settings, leanings: learn(lessons, today) }))).toBeLessThan(scoreOf(plain));
  });
});
