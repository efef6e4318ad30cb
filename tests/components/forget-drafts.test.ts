// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetDrafts, forgetDraftsAbout } from '../../entrypoints/shared/forget-drafts';

const { session } = fakeBrowser.storage;
const kept = async () => [...Object.keys(localStorage), ...Object.keys(await session.get(null))].toSorted();

beforeEach(async () => {
  localStorage.clear();
  await session.clear();
  localStorage.setItem('draft:c1:new', 'Belt liever');
  localStorage.setItem('draft:meeting:new', JSON.stringify({ guests: 'Noor Bakker' }));
  localStorage.setItem('draft:form', '{}');
  localStorage.setItem('columns', 'Noor Bakker');
  await session.set({ 'draft:post share': 'Dag Noor Bakker, …', 'draft:post question': 'Hoe ging het?', 'page:7': {} });
});

test('words that wait are forgotten with everything else, and nothing but drafts is', async () => {
  await forgetDrafts();
  expect(await kept()).toEqual(['columns', 'page:7']);
});

test('of someone who asked to be forgotten, what is under their name or names them goes; the rest waits on', async () => {
  await forgetDraftsAbout(['c1', 'Noor Bakker']);
  expect(await kept()).toEqual(['columns', 'draft:form', 'draft:post question', 'page:7']);
});
