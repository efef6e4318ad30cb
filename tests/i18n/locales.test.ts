import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { resolveLanguage } from '../../lib/i18n/language';
import { messages, type MessageKey } from '../../lib/i18n/messages';

const keys = Object.keys(messages.nl) as MessageKey[];

/** The arguments that a message asks for, in whatever branch. Throws for a message that does not parse. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, 'nl', undefined, { ignoreTag: true }).getAst(), (_key, part) => {
    // An argument has a type above 0 (plain words) and a name; `#` has no name.
    if (part?.type > 0 && typeof part.value === 'string') names.add(part.value);
    return part;
  });
  return [...names].toSorted();
}

function source(): string {
  return ['entrypoints', 'components', 'lib']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe('locales', () => {
  test('Dutch and English have the same sentences, each with words in it', () => {
    expect(Object.keys(messages.en).toSorted()).toEqual(keys.toSorted());
    expect(keys.filter((key) => !messages.nl[key].trim() || !messages.en[key].trim())).toEqual([]);
  });

  test('every sentence parses, and asks for the same values in both languages', () => {
    const different = keys.filter((key) => {
      const [dutch, english] = [messages.nl[key], messages.en[key]].map(argumentsOf);
      return dutch?.join() !== english?.join();
    });
    expect(different).toEqual([]);
  });

  test('no sentence is left over', () => {
    const code = source();
    const families = [...code.matchAll(/[`'"]([a-z-]+\.[a-z-]*)\$\{/gu)].map(([, prefix = '']) => prefix);
    const isUsed = (key: string) =>
      code.includes(`'${key}'`) || code.includes(`"${key}"`) || families.some((prefix) => key.startsWith(prefix));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test('Dutch says je, never u, but in messages to people who are addressed so', () => {
    const own = keys.filter((key) => !/^outgoing\..*-formal$/u.test(key));
    expect(own.filter((key) => /(?:^|[\s“(])(?:u|uw)(?=[\s.,?!”)]|$)/iu.test(messages.nl[key]))).toEqual([]);
  });
});

describe('the language', () => {
  test.each([
    ['auto', ['nl-BE', 'en'], 'nl'],
    ['auto', ['fr', 'NL'], 'nl'],
    ['auto', ['de', 'en-US', 'nl'], 'en'],
    ['auto', ['de'], 'en'],
    ['auto', [], 'en'],
    ['nl', ['en'], 'nl'],
    ['en', ['nl'], 'en'],
  ] as const)('%s in a browser of %j is %s', (setting, browser, language) => {
    expect(resolveLanguage(setting, browser)).toBe(language);
  });
});
