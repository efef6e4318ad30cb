// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { structureReport } from '../../../lib/linkedin/diagnosis/structure-report';
import { isStructureOnly, shapeOf, shapeOfLink } from '../../../lib/linkedin/diagnosis/structure-shape';
import { structureWords } from '../../../lib/linkedin/diagnosis/structure-words';
import { pageUrl } from '../../fixtures/linkedin/addresses';
import { renderPage } from '../../fixtures/linkedin/page';
import { people, viewer } from '../../fixtures/linkedin/sample/people';
import { sampleSpecs } from '../../fixtures/linkedin/sample/specs';

/** Words, by anyone's reading: letters and digits together, then split where capitals begin. */
function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    structureWords.has(word) ? [] : word.split(/(?=\p{Lu}\p{Ll})|(?<=\p{Ll})(?=\p{Lu})/u),
  );
}

const unknownIn = (report: string) => wordsOf(report).filter((word) => word.length > 2 && !structureWords.has(word.toLowerCase()));

describe('shapes', () => {
  test.each([
    ['com.linkedin.sdui.profile.card.refACoAAAwqZLcBk1c4nmW0qRZq3Nl7TcbH8ZYTopcard', 'com.linkedin.sdui.profile.card.…Topcard'],
    [
      'replaceableComment_urn:li:comment:(urn:li:activity:7391000000000000001,77)',
      'replaceableComment_urn:li:comment:(urn:li:activity:…,…)',
    ],
    [
      'CgsIgsDBgOy90unOAQ-replaceableCommentToolsMbscQ3hym0lFeedType_MAIN_FEED_RELEVANCE',
      '…-replaceableCommentTools…FeedType_MAIN_FEED_RELEVANCE',
    ],
    ['profileCardsAboveActivitymarijke-van-dalen', 'profileCardsAbove…'],
    ['_9b5a63c5', '_…'],
    ['6f1c2a9e-77b0-4d1e-9a3c-0b5d2e8f1a44', '…'],
    ['listitem', 'listitem'],
    ['Łukasz', '…'],
  ])('%s is told as %s', (name, shape) => {
    expect(shapeOf(name)).toBe(shape);
  });

  test.each([
    ['https://www.linkedin.com/in/marijke-van-dalen/overlay/contact-info/', '/in/…/overlay/contact-info/'],
    ['/feed/update/urn:li:activity:7391000000000000001/?originTrackingId=abc', '/feed/update/urn:li:activity:…/?origin…'],
    ['https://www.gemeente-amersfoort.example/nieuws', '…'],
    ['/in/no%C3%ABl-%C3%A7elik?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAA', '/in/…?miniProfileUrn'],
    ['http://[', '…'],
  ])('the link %s is told as %s', (href, shape) => {
    expect(shapeOfLink(href)).toBe(shape);
  });
});

describe.each(['G0', 'G1', 'G3b', 'public'] as const)('a report of pages of %s', (age) => {
  test.each(Object.values(sampleSpecs))('$kind: structure only', (spec) => {
    const document = new DOMParser().parseFromString(renderPage(spec, { age }), 'text/html');
    const before = document.documentElement.outerHTML;
    const report = structureReport(document, pageUrl(spec));
    expect(unknownIn(report)).toEqual([]);
    expect(isStructureOnly(report)).toBe(true);
    expect(report.match(/\d{2,}/gu)).toBeNull();
    for (const { slug, name } of [...people, viewer]) {
      expect(report).not.toContain(slug);
      expect(report).not.toContain(name);
    }
    expect(report.split('\n').length).toBeGreaterThan(8);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

test('whatever a page holds, in any place, no word of it survives', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}]{3,12}$/u);
  const name = fc.stringMatching(/^[a-z]{3,9}(?:-[a-z0-9]{1,9}){0,3}$/u);
  const attribute = fc.oneof(
    fc.constantFrom('class', 'id', 'componentkey', 'data-testid', 'href', 'aria-label', 'data-urn', 'title', 'role'),
    name,
  );
  const node = fc.record({
    tag: fc.oneof(fc.constantFrom('div', 'a', 'p', 'li', 'svg'), name),
    attributes: fc.array(fc.tuple(attribute, word)),
    text: word,
  });
  fc.assert(
    fc.property(fc.array(node, { maxLength: 12 }), (nodes) => {
      const page = document.implementation.createHTMLDocument();
      let parent: Element = page.body;
      for (const [index, { tag, attributes, text }] of nodes.entries()) {
        const element = page.createElement(tag);
        for (const [key, value] of attributes) element.setAttribute(key, key === 'href' ? `/in/${value}/?${value}=${value}` : value);
        element.append(text);
        parent.append(element);
        if (index % 3 === 0) parent = element;
      }
      const report = structureReport(page, 'https://www.linkedin.com/feed/');
      expect(unknownIn(report)).toEqual([]);
      expect(isStructureOnly(report)).toBe(true);
    }),
  );
});

test('a report with a word of the page is told from one without', () => {
  expect(isStructureOnly('div[role="listitem"]')).toBe(true);
  expect(isStructureOnly('div[role="Marijke"]')).toBe(false);
  expect(isStructureOnly('a[href="/in/7391"]')).toBe(false);
});
