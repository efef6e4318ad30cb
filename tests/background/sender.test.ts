import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('../../lib/browser', () => ({
  browser: { runtime: { id: 'kringid', getURL: (path: string) => `chrome-extension://kringid${path}` } },
}));

import { assertOwnPage, fromLinkedIn, RefusedMessageError } from '../../entrypoints/background/sender';

const linkedin = { id: 'kringid', url: 'https://www.linkedin.com/feed/', tab: { id: 7, windowId: 2 }, frameId: 0 };

describe('a content script', () => {
  beforeEach(() => vi.clearAllMocks());

  test('in a LinkedIn page is let in, with its tab', () => {
    expect(fromLinkedIn(linkedin)).toEqual({ tabId: 7, windowId: 2 });
  });

  test.each([
    ['another extension', { ...linkedin, id: 'other' }],
    ['no extension at all', { ...linkedin, id: undefined }],
    ['a page that is not LinkedIn', { ...linkedin, url: 'https://www.linkedin.com.evil.example/feed/' }],
    ['a subdomain', { ...linkedin, url: 'https://nl.linkedin.com/in/ada/' }],
    ['plain http', { ...linkedin, url: 'http://www.linkedin.com/feed/' }],
    ['no address', { ...linkedin, url: undefined }],
    ['a blank frame', { ...linkedin, url: 'about:blank' }],
    ['no tab', { ...linkedin, tab: undefined }],
  ])('from %s is refused', (_name, sender) => {
    expect(() => fromLinkedIn(sender as never)).toThrow(RefusedMessageError);
  });
});

describe('a page of our own', () => {
  test('is let in', () => {
    expect(() => assertOwnPage({ id: 'kringid', url: 'chrome-extension://kringid/popup.html' })).not.toThrow();
  });

  test.each([
    ['a content script', linkedin],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    ['another extension with our id in the path', { id: 'kringid', url: 'chrome-extension://other/kringid/popup.html' }],
  ])('%s is refused', (_name, sender) => {
    expect(() => assertOwnPage(sender)).toThrow(RefusedMessageError);
  });
});
