// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { readPage } from '../../lib/linkedin/read-page';
import { pageUrl } from '../fixtures/linkedin/addresses';
import { expectedReading } from '../fixtures/linkedin/expected';
import { renderPage } from '../fixtures/linkedin/page';
import { ages, type PageOptions, type PageSpec } from '../fixtures/linkedin/page-spec';
import { sampleSpecs } from '../fixtures/linkedin/sample/specs';
import { distantProfiles, unusualPages, unusualProfiles } from '../fixtures/linkedin/sample/unusual';
import {
  headingLevel,
  keylessCards,
  linklessName,
  markedBullets,
  rowlessComments,
  linklessGroup,
  moreBoxes,
  namesInRows,
  otherExtensions,
  rowsInHeader,
  ruleless,
  threadless,
  unlabelled,
} from '../fixtures/linkedin/transforms/not-yet';
import type { Transform } from '../fixtures/linkedin/transforms/transform';
import { compareReading } from './compare-reading';
import { forgetDocuments } from './forget-documents';

vi.setConfig({ testTimeout: 60_000 });

const loggedIn = ages.filter((age) => age !== 'public');
const ember = loggedIn.filter((age) => age.startsWith('G0') || age.startsWith('G1'));
const sdui = loggedIn.filter((age) => !ember.includes(age));

async function failuresOf(specs: readonly PageSpec[], options: PageOptions): Promise<string[]> {
  const failures: string[] = [];
  for (const [index, spec] of specs.entries()) {
    const document = new DOMParser().parseFromString(renderPage(spec, options), 'text/html');
    const read = readPage(document, pageUrl(spec));
    failures.push(...compareReading(`${options.age} ${spec.kind} ${index}`, expectedReading(spec, options), read).failures);
    await forgetDocuments();
  }
  return failures;
}

describe.each(loggedIn)('%s: what is seldom', (age) => {
  test.each(unusualPages.filter(({ kind }) => kind !== 'post' && kind !== 'profile').map((spec) => [spec.kind, spec] as const))(
    '%s',
    async (_kind, spec) => {
      expect(await failuresOf([spec], { age })).toEqual([]);
    },
  );

  test.each(['post', 'profile'] as const)('%s', async (kind) => {
    expect(
      await failuresOf(
        unusualPages.filter((spec) => spec.kind === kind),
        { age },
      ),
    ).toEqual([]);
  });
});

describe.each(sdui)('%s: outside the network', (age) => {
  test('profiles without a way to reach somebody', async () => {
    expect(await failuresOf(distantProfiles, { age })).toEqual([]);
  });
});

/** The newest age of each engine stands for the others: a change of the future meets those. */
const newest = (ages: typeof loggedIn) => ages.slice(-1);
const both = [...newest(ember), ...newest(sdui)];

const changes: [Transform, readonly (typeof loggedIn)[number][]][] = [
  [unlabelled, both],
  [rowsInHeader, newest(sdui)],
  [ruleless, both],
  [keylessCards, newest(sdui)],
  [headingLevel('h1'), newest(sdui)],
  [headingLevel('h3'), newest(sdui)],
  [headingLevel('p'), newest(sdui)],
  [otherExtensions, both],
  [linklessGroup, both],
  [moreBoxes, newest(sdui)],
  [markedBullets, both],
  [linklessName, newest(sdui)],
  [rowlessComments, newest(sdui)],
  [namesInRows, newest(sdui)],
];

describe.each(changes)('$name', ({ name, ...change }, its) => {
  test.each(its)('%s', async (age) => {
    const lists = unusualPages.filter(({ kind }) => kind !== 'post' && kind !== 'profile' && kind !== 'activity');
    const specs = [...Object.values(sampleSpecs), ...lists, ...unusualProfiles];
    expect(await failuresOf(specs, { age, also: [{ name, ...change }] })).toEqual([]);
  });
});

describe.each(sdui)('%s: a card that hides its thread', (age) => {
  test('loses ids and date, nothing else, and gives no other', async () => {
    const told = await failuresOf(Object.values(sampleSpecs), { age, also: [threadless] });
    expect(told.filter((failure) => !/ post\.(?:keys|publishedAt) /u.test(failure))).toEqual([]);
  });
});
