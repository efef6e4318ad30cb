import { describe, expect, test } from 'vitest';
import { findingPhrase, reasonPhrase } from '../../lib/i18n/suggestion-phrases';
import { createTranslator } from '../../lib/i18n/translate';
import { reasonCodes } from '../../lib/suggestions/deciding/reason';
import { findingCodes } from '../../lib/suggestions/rubric/finding';
import { compileTaxonomy } from '../../lib/suggestions/topics/find-topics';
import { builtInTopics } from '../../lib/suggestions/topics/taxonomy';

const { topics } = compileTaxonomy(builtInTopics);
const parameters = {
  topic: 'plain-language',
  words: 'brief',
  title: 'De brief',
  name: 'Renske',
  note: 'zoekt',
  language: 'de',
  count: '3',
};

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  const translator = createTranslator(language);

  test.each(reasonCodes)('the reason %s is a sentence', (code) => {
    expect(reasonPhrase({ code, parameters }, topics, translator)).toMatch(/^[^{}]{6,}$/u);
  });

  test.each(findingCodes)('the finding %s is a sentence', (code) => {
    expect(findingPhrase({ code, isHard: true, detail: 'x' }, translator)).toMatch(/^[^{}]{6,}$/u);
  });
});

test('a subject goes by its name, an unknown one by its id', () => {
  const dutch = createTranslator('nl');
  expect(reasonPhrase({ code: 'subject', parameters: { topic: 'plain-language', words: 'empty' } }, topics, dutch)).toBe(
    'Gaat over Begrijpelijke taal.',
  );
  expect(reasonPhrase({ code: 'subject', parameters: { topic: 'own', words: 'a' } }, topics, dutch)).toBe('Gaat over own (a).');
});
