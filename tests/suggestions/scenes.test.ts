import { describe, expect, test } from 'vitest';
import { stemOf } from '../../lib/suggestions/text/stem';
import { dailyTopics, withDailyWork } from '../../lib/suggestions/topics/daily-work';
import { readSubjects } from '../../lib/suggestions/topics/find-scenes';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInRoles, builtInScenes } from '../../lib/suggestions/topics/scene-index';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';

const taxonomy = compileTaxonomy(builtInTopics);

describe('a stem', () => {
  test.each([
    ['brieven', 'brief'],
    ['huizen', 'huis'],
    ['boten', 'boot'],
    ['gestapeld', 'stapelen'],
    ['belt', 'gebeld'],
    ['appjes', 'app'],
    ['bruggen', 'brug'],
  ])('of %s is that of %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  test.each([
    ['boten', 'botten'],
    ['rook', 'rokken'],
    ['hof', 'hoofd'],
    ['gemeente', 'gemeen'],
  ])('of %s is not that of %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('scenes', () => {
  test('belong to subjects there are, each scene once', () => {
    const ids = [...builtInScenes, ...builtInRoles].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => id.split('/')[0]).filter((topic) => !taxonomy.topics.has(topic ?? ''))).toEqual([]);
  });

  test('every subject has some, and a name for who does it every day', () => {
    for (const scenes of [builtInScenes, builtInRoles]) {
      const told = new Set(scenes.map(({ id }) => id.split('/')[0]));
      expect([...taxonomy.topics.keys()].filter((id) => !told.has(id))).toEqual([]);
    }
  });

  test('tell a subject that its terms hardly name', () => {
    const told = 'Na de hevige knal rook het naar roet, en een sirene loeide tot het blussen klaar was.';
    const { topics, termStrength } = readSubjects(taxonomy, told, 'nl');
    expect(topics[0]?.id).toBe('crisis-communication');
    expect(topics[0]?.score).toBeGreaterThan(termStrength * 2);
  });

  test('count a word once, however often it stands there', () => {
    const once = readSubjects(taxonomy, 'Een grutto in de wei.', 'nl').scenes;
    const often = readSubjects(taxonomy, 'Een grutto, nog een grutto en weer een grutto in de wei.', 'nl').scenes;
    expect(often).toEqual(once);
  });
});

describe('the daily work of the author', () => {
  const daily = dailyTopics(taxonomy, 'Peilbeheerder bij een waterschap', 'nl');
  const vague = readSubjects(taxonomy, 'Vanochtend zei iemand dat ik er niets aan deed.', 'nl');

  test('is read from what they call themselves', () => {
    expect(daily.get('water-and-climate')).toBeGreaterThan(0.5);
  });

  test('says what a vague post is about where it is talk of the trade, and not at home', () => {
    expect(withDailyWork(vague, daily, true).topics[0]?.id).toBe('water-and-climate');
    expect(withDailyWork(vague, daily, false).topics.map(({ id }) => id)).not.toContain('water-and-climate');
  });

  test('does not outweigh a clear text', () => {
    const clear = readSubjects(
      taxonomy,
      'Het stembureau telde tot diep in de nacht de stembiljetten; de opkomst bij de verkiezingen was laag.',
      'nl',
    );
    expect(withDailyWork(clear, daily, true).topics[0]?.id).toBe('elections');
  });
});
