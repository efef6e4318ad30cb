// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { profileAnchor } from '../../lib/linkedin/profile-anchor';
import { readGroup } from '../../lib/linkedin/read-group';
import { readPage } from '../../lib/linkedin/read-page';
import { readProfile } from '../../lib/linkedin/read-profile';
import { pageUrl } from '../fixtures/linkedin/addresses';
import { renderPage } from '../fixtures/linkedin/page';
import { profileKey } from '../fixtures/linkedin/keys';
import { sampleProfiles, sampleSpecs } from '../fixtures/linkedin/sample/specs';

const ages = ['G0', 'G1a', 'G1', 'G2', 'G3', 'G3b'] as const;
const [one, other] = [sampleProfiles[0]!, sampleProfiles[4]!];

function pageOf(spec: Parameters<typeof renderPage>[0], age: (typeof ages)[number]): Document {
  return new DOMParser().parseFromString(renderPage(spec, { age }), 'text/html');
}

/** A link to somebody else, as for a connection both have, put into the card. */
function addPerson(card: Element, slug: string): void {
  const link = card.ownerDocument.createElement('a');
  link.href = `https://www.linkedin.com/in/${slug}/`;
  link.append(card.ownerDocument.createElement('img'), card.ownerDocument.createElement('h3'));
  card.append(link);
}

describe.each(ages)('%s: the address is ahead of the page', (age) => {
  test('a profile is read under its own address only', () => {
    const document = pageOf(one, age);
    expect(readProfile(document, pageUrl(one))?.profile.name).toBe(one.person.name);
    for (const { person } of sampleProfiles.filter((profile) => profile !== one)) {
      const url = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}/`;
      expect(readProfile(document, url)).toBeUndefined();
      expect(profileAnchor(document, url)).toBeUndefined();
    }
  });

  test('a link in the card to the person one goes to proves nothing', () => {
    const document = pageOf(one, age);
    const card = document.querySelector('section[componentkey$="Topcard"], [data-member-id]')!;
    addPerson(card, other.person.slug);
    expect(readProfile(document, pageUrl(other))).toBeUndefined();
    expect(readProfile(document, pageUrl(one))?.profile.name).toBe(one.person.name);
  });

  test('a card that changes half-way is nobody’s', () => {
    const document = pageOf(one, age);
    for (const link of document.querySelectorAll('a[href*="/overlay/contact-info"]'))
      link.setAttribute('href', `/in/${other.person.slug}/overlay/contact-info/`);
    const own = readProfile(document, pageUrl(one));
    const next = readProfile(document, pageUrl(other));
    expect([own, next].filter((reading) => reading?.profile.slug === other.person.slug && age.startsWith('G2'))).toEqual([]);
    if (age.startsWith('G2') || age.startsWith('G3')) expect([own, next]).toEqual([undefined, undefined]);
  });

  test('the new card is found beside the old one', () => {
    const document = pageOf(one, age);
    const next = pageOf(other, age).querySelector('main')!;
    document.querySelector('main')!.append(...document.importNode(next, true).childNodes);
    expect(readProfile(document, pageUrl(other))?.profile.name).toBe(other.person.name);
    expect(readProfile(document, pageUrl(one))?.profile.name).toBe(one.person.name);
  });

  test('every spelling of a slug, and the key instead of it', () => {
    const document = pageOf(other, age);
    const { slug, name, memberId } = other.person;
    const spellings = [encodeURIComponent(slug), slug.toUpperCase(), slug.normalize('NFD'), slug.replaceAll('-', '%2D')];
    for (const spelling of [...spellings, profileKey(memberId)]) {
      expect(readProfile(document, `https://nl.linkedin.com/in/${spelling}/?trk=x#y`)?.profile.name).toBe(name);
    }
    expect(readProfile(document, `https://www.linkedin.com/in/${profileKey(memberId + 1)}/`)).toBeUndefined();
  });

  test('a group under the address of another, and a post under that of another', () => {
    const document = pageOf(sampleSpecs.group, age);
    expect(readGroup(document, pageUrl(sampleSpecs.group))?.group.name).toBe(sampleSpecs.group.group.name);
    expect(readGroup(document, 'https://www.linkedin.com/groups/77/')?.group).toEqual({ id: '77' });
    expect(readGroup(pageOf(one, age), 'https://www.linkedin.com/groups/77/')?.group).toEqual({ id: '77' });
    const url = 'https://www.linkedin.com/feed/update/urn:li:activity:7000000000000000001/';
    expect(readPage(pageOf(sampleSpecs.post, age), url).posts[0]?.keys).not.toContain('post:activity:7000000000000000001');
  });

  test('reading changes nothing', () => {
    for (const spec of [one, sampleSpecs.feed, sampleSpecs.group, sampleSpecs.connections]) {
      const document = pageOf(spec, age);
      const before = document.documentElement.outerHTML;
      readPage(document, pageUrl(spec));
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });
});
