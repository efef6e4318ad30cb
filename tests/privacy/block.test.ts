import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identityKey } from '../../lib/domain/identity';
import { blocksFor, blocksOn, findBlocked, newSalt, type Traces } from '../../lib/privacy/block';

const now = '2026-11-25T10:00:00.000Z';
const ada: Traces = { keys: [identityKey('person:slug:ada-example')], name: 'Ada Voorbeeld', organisation: 'Gemeente Voorbeeldstad' };

describe('a block', () => {
  test.each<[string, Traces, boolean]>([
    ['the same profile', { keys: ada.keys }, true],
    ['a list without links', { keys: [], name: 'ADA  Voorbeeld', organisation: 'gemeente voorbeeldstad' }, true],
    ['a namesake elsewhere', { keys: [], name: 'Ada Voorbeeld', organisation: 'Provincie Verzonnen' }, false],
    ['a name alone', { keys: [], name: 'Ada Voorbeeld' }, false],
    ['someone else', { keys: [identityKey('person:slug:ada-example-2')] }, false],
    ['nothing known', { keys: [] }, false],
  ])('%s', async (_what, traces, isBlocked) => {
    expect(await findBlocked([traces], await blocksFor(ada, newSalt(), now))).toEqual([isBlocked]);
  });

  test('holds nothing that can be read', async () => {
    const text = JSON.stringify(await blocksFor(ada, newSalt(), now)).toLowerCase();
    // None of these words can stand in a hash by chance, as "ada" can.
    for (const word of ['ada-', 'voorbeeld', 'gemeente', 'slug']) expect(text).not.toContain(word);
  });

  test('of two devices, each with its salt, both count; lifting takes away only what is meant', async () => {
    const grace: Traces = { keys: [identityKey('person:slug:grace-example')] };
    const blocks = [...(await blocksFor(ada, newSalt(), now)), ...(await blocksFor(grace, newSalt(), now))];
    expect(await findBlocked([ada, grace], blocks)).toEqual([true, true]);
    const lifted = new Set((await blocksOn(ada, blocks)).map(({ key }) => key));
    const rest = blocks.filter(({ key }) => !lifted.has(key));
    expect(await findBlocked([ada, grace], rest)).toEqual([false, true]);
  });

  test('the answer is that of each, in the order asked', async () => {
    const slug = fc.stringMatching(/^[a-z]{1,8}$/u).map((each): Traces => ({ keys: [identityKey(`person:slug:${each}`)] }));
    await fc.assert(
      fc.asyncProperty(fc.array(slug, { maxLength: 6 }), fc.array(slug, { maxLength: 6 }), async (forgotten, asked) => {
        const blocks = (await Promise.all(forgotten.map((each) => blocksFor(each, newSalt(), now)))).flat();
        const names = new Set(forgotten.flatMap(({ keys }) => keys));
        expect(await findBlocked(asked, blocks)).toEqual(asked.map(({ keys }) => keys.some((key) => names.has(key))));
      }),
      { numRuns: 40 },
    );
  });
});
