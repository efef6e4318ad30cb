import { expect, test } from 'vitest';
import { isUnreadable, type Found } from '../../../lib/linkedin/diagnosis/is-unreadable';

const nothing: Found = { hasProfile: false, cards: 0, authors: 0, people: 0, links: 1 };

test.each<[string, string, Partial<Found>, boolean]>([
  ['a profile with a name', '/in/ada/', { hasProfile: true }, false],
  ['a profile without a name', '/in/ada/', {}, true],
  ['a section of a profile on a page of its own, which has no top card', '/in/ada/details/experience/', {}, false],
  ['a feed with authors', '/feed/', { cards: 5, authors: 4 }, false],
  ['a feed of which none tells its author', '/feed/', { cards: 5 }, true],
  ['a feed without cards: it is never empty', '/feed/', { links: 30 }, true],
  ['an empty group', '/groups/1893047/', { links: 12 }, false],
  ['a group of whose posts none tells its author', '/groups/1893047/', { cards: 3 }, true],
  ['a post that is gone', '/feed/update/urn:li:activity:7391000000000000001/', {}, false],
  ['people found', '/search/results/people/?keywords=x', { people: 10, links: 20 }, false],
  ['a search without results', '/search/results/people/?keywords=x', {}, false],
  ['people linked, none read', '/mynetwork/invite-connect/connections/', { links: 40 }, true],
  ['a page Kring does not read', '/messaging/thread/1/', {}, false],
])('%s', (_name, path, found, expected) => {
  expect(isUnreadable(`https://www.linkedin.com${path}`, { ...nothing, ...found })).toBe(expected);
});
