import { describe, expect, test } from 'vitest';
import { match, snippet, wordsOf } from '../../lib/search/match';

describe('match', () => {
  test.each([
    ['Meral Yıldız', 'yildiz'],
    ['Noël Çelik', 'noel celik'],
    ['Hanneke Bosma · Wetterskip Fryslân', 'fryslan bos'],
    ['Adviseur omgevingswet', 'OMGEVING'],
    ['Jan\n de  Vries', 'jan de vries'],
  ])('%s is found by %s', (text, question) => {
    expect(match(text, wordsOf(question))).toBeDefined();
  });

  test('all words must be there', () => {
    expect(match('Hanneke Bosma', wordsOf('hanneke jansen'))).toBeUndefined();
  });

  test('the start of a word goes before its middle', () => {
    expect(match('Anna de Wit', wordsOf('wit'))).toBeLessThan(match('Anna Dewit', wordsOf('wit')) ?? 0);
  });

  test('a question without words is none', () => {
    expect(wordsOf('  \n ')).toEqual([]);
  });
});

test('a snippet shows the words asked for', () => {
  const text = `${'Heel veel tekst vooraf. '.repeat(10)}Zoekt voorbeelden van participatie waarin jongeren meededen. ${'En nog meer. '.repeat(10)}`;
  const part = snippet(text, wordsOf('participatie'));
  expect(part).toContain('participatie');
  expect(part.length).toBeLessThan(100);
});
