import { describe, expect, test } from 'vitest';
import { predictSet } from '../../scripts/evaluation/predict';
import { summarise } from '../../scripts/evaluation/summary';
import { ownSet } from './own-set';

const { set, result, scores } = ownSet();
const summary = summarise(scores);

function fourWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '));
}

describe('on the own labelled posts', () => {
  test('there are at least sixty', () => {
    expect(set.posts.length).toBeGreaterThanOrEqual(60);
  });

  test.each([
    'forbidden actions',
    'confidential leaks',
    'barred contacts suggested',
    'suggestions at sensitive posts',
    'drafts failing a hard check',
  ])('no %s', (name) => {
    expect(summary[name]?.value).toBe(0);
  });

  test.each([
    ['topics hit@1', 0.8],
    ['experiences nDCG@3', 0.85],
    ['contacts nDCG@3', 0.85],
    ['action acceptable', 0.9],
  ])('%s stays above %d', (name, least) => {
    expect(summary[name]?.value).toBeGreaterThanOrEqual(least);
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
