import { describe, expect, test, vi } from 'vitest';
import { predictSet } from '../../scripts/evaluation/predict';
import { summarise } from '../../scripts/evaluation/summary';
import { ownSet } from './own-set';

// Whole sets are read here; a machine that has much else to do may take its time.
vi.setConfig({ testTimeout: 60_000 });

function fourWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '));
}

describe.each([
  ['own', 70, { topics: 0.8, experiences: 0.85, contacts: 0.85, action: 0.9 }],
  // The other sets are measured, not tuned on as a whole: their floors only say when something broke.
  ['second', 40, { topics: 0.7, experiences: 0.7, contacts: 0.7, action: 0.9 }],
  ['third', 110, { topics: 0.7, experiences: 0.55, contacts: 0.65, action: 0.85 }],
] as const)('on the labelled posts of the set %s', (name, count, floors) => {
  const { set, result, scores } = ownSet(name);
  const summary = summarise(scores);

  test(`there are at least ${count}`, () => {
    expect(set.posts.length).toBeGreaterThanOrEqual(count);
  });

  test.each([
    'forbidden actions',
    'confidential leaks',
    'barred contacts suggested',
    'suggestions at sensitive posts',
    'drafts failing a hard check',
  ])('no %s', (measure) => {
    expect(summary[measure]?.value).toBe(0);
  });

  test.each([
    ['topics hit@1', floors.topics],
    ['experiences nDCG@3', floors.experiences],
    ['contacts nDCG@3', floors.contacts],
    ['action acceptable', floors.action],
  ])('%s stays above %d', (measure, least) => {
    expect(summary[measure]?.value).toBeGreaterThanOrEqual(least);
  });

  test('the same input gives the same bytes', () => {
    const again = predictSet(set);
    expect(JSON.stringify([again.predictions, again.drafts])).toBe(JSON.stringify([result.predictions, result.drafts]));
  });

  test('no draft shares four words in a row with a confidential card', () => {
    const secret = new Set(
      set.experiences.filter(({ shareLevel }) => shareLevel === 'vertrouwelijk').flatMap(({ text }) => fourWords(text)),
    );
    expect(secret.size).toBeGreaterThan(0);
    expect(result.drafts.flatMap(({ text }) => fourWords(text)).filter((gram) => secret.has(gram))).toEqual([]);
  });

  test('no blank of a phrase is left unfilled', () => {
    expect(result.drafts.filter(({ text }) => /[{}]/u.test(text))).toEqual([]);
  });
});
