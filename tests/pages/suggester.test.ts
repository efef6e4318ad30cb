import { describe, expect, test } from 'vitest';
import { NoAnswerError, WorkDesk } from '../../entrypoints/shared/suggestions/ask-worker';
import type { WorkRequest } from '../../entrypoints/shared/suggestions/protocol';
import { reactablePost, type ReactablePost } from '../../entrypoints/shared/suggestions/reactable-post';
import { Suggester } from '../../entrypoints/shared/suggestions/suggester';
import { addContact } from '../../lib/actions/add-contact';
import { dismissSuggestion, forgetLearning, takeSuggestion, type OfferedSuggestion } from '../../lib/actions/give-feedback';
import { addSampleLibrary } from '../../lib/actions/sample-library';
import { addDetail } from '../../lib/actions/save-detail';
import { addTopic } from '../../lib/actions/save-topic';
import { saveNote } from '../../lib/actions/save-note';
import { setRules } from '../../lib/actions/set-rules';
import { setWishes } from '../../lib/actions/set-wishes';
import { today } from '../../lib/domain/calendar-day';
import { identityKey } from '../../lib/domain/identity';
import { parsePageDetails } from '../../lib/page-details';
import { withFreshStore } from '../actions/fresh-store';

withFreshStore();
const now = today();

const post: ReactablePost = {
  keys: [identityKey('post:activity:7399000000000000001')],
  text: 'Vanochtend onze bewonersbrief over de afsluiting van de Wilhelminabrug laten lezen door vijf mensen in de wachtkamer van het stadhuis.\n\nVier van de vijf misten de datum. Die stond in alinea drie.\n\nNu staat hij in de titel. Hoe testen jullie brieven in begrijpelijke taal?',
  author: { name: 'Noël Voorbeeld', kind: 'person', keys: [identityKey('person:slug:noel-voorbeeld')], headline: 'Communicatieadviseur' },
  isPromoted: false,
};
const mourning: ReactablePost = {
  ...post,
  text: 'Met grote verslagenheid hebben wij kennis genomen van het overlijden van onze collega en vriend Karel. We wensen zijn familie veel sterkte met dit verlies.',
};

async function advise(of: ReactablePost = post, suggester = new Suggester()) {
  return suggester.advise({ post: of, addressForm: 'je', today: now });
}

const offer = (advice: Awaited<ReturnType<typeof advise>>, index = 0): OfferedSuggestion => {
  const { type, place, text, contactId } = advice.proposals[index]!;
  return { type, place, offered: text, post: advice.post, topics: [], ...(contactId && { contactId }) };
};

const offerOf = (type: string, n: number) => ({ type, offered: `${type} ${n}` });

describe('advice on a post', () => {
  test('draws on the person’s own experience, with everything the coach needs', async () => {
    await addSampleLibrary();
    const suggester = new Suggester();
    const advice = await advise(post, suggester);
    expect(advice.isLibraryEmpty).toBe(false);
    expect(advice.proposals.length).toBeLessThanOrEqual(3);
    const own = advice.proposals.find(({ type }) => type === 'experience');
    expect(own?.basis.experience?.title).toBe('Bewonersbrief getest aan de balie');
    const draft = { ...own!.basis, text: own!.text };
    const found = await suggester.coach({ draft, reading: advice.reading, today: now });
    expect(found.filter(({ isHard }) => isHard)).toEqual([]);
    const sales = { ...draft, text: `${own!.text} Ik kan jullie daar als zzp’er mee helpen, bel me voor een offerte.` };
    expect((await suggester.coach({ draft: sales, reading: advice.reading, today: now })).map(({ code }) => code)).toContain('sales');
  });

  test('with an empty library still a question, and it says that the library is empty', async () => {
    const advice = await advise();
    expect(advice.isLibraryEmpty).toBe(true);
    expect(advice.proposals.map(({ type }) => type)).toContain('question');
  });

  test('an advert gets nothing, with the reason', async () => {
    await addSampleLibrary();
    const advice = await advise({ ...post, isPromoted: true });
    expect(advice.proposals).toEqual([]);
    expect(advice.quiet).toEqual({ code: 'advert' });
  });

  test('at mourning never more than a human word', async () => {
    await addSampleLibrary();
    const advice = await advise(mourning);
    expect(advice.proposals.filter(({ type }) => type !== 'human')).toEqual([]);
  });

  test('a confidential experience never comes out, whatever the post', async () => {
    await addSampleLibrary();
    const advice = await advise({
      ...post,
      text: 'Wij hadden een datalek. Persoonsgegevens lagen op straat en we belden eerst de mensen om wie het ging. Hoe doen jullie de woordvoering bij een datalek?',
    });
    expect(JSON.stringify(advice.proposals)).not.toMatch(/Voorbeeldgouw|confidential/u);
  });

  test('knows the author, and addresses them as they like', async () => {
    await addSampleLibrary();
    const { contactId } = await addContact({ kind: 'person', name: 'Noël Voorbeeld', keys: post.author!.keys });
    await setWishes(contactId, { address: 'u' });
    const advice = await advise();
    expect(advice.author).toEqual({ contactId, name: 'Noël Voorbeeld' });
    expect(advice.proposals.filter(({ place }) => place === 'public').map(({ basis }) => basis.addressForm)).not.toContain('je');
  });
});

describe('what was used before', () => {
  test('no text comes twice, and no second reaction at one post', async () => {
    await addSampleLibrary();
    const suggester = new Suggester();
    const first = await advise(post, suggester);
    await dismissSuggestion(offer(first), 'not-my-words');
    const second = await advise(post, suggester);
    expect(second.proposals.map(({ text }) => text)).not.toContain(first.proposals[0]?.text);
    await takeSuggestion(offer(second), 'In eigen woorden');
    const third = await advise(post, suggester);
    expect(third.proposals.filter(({ place }) => place === 'public')).toEqual([]);
    expect(third.quiet).toEqual({ code: 'already-used' });
  });

  test('choices move what comes next, until they are forgotten', async () => {
    await addSampleLibrary();
    const suggester = new Suggester();
    const first = await advise(post, suggester);
    expect(first.proposals.slice(0, 2).map(({ type }) => type)).toEqual(['experience', 'source']);
    for (let n = 0; n < 25; n += 1) {
      const elsewhere = { ...offer(first), post: `elsewhere ${n}`, topics: [], place: 'private' as const };
      await dismissSuggestion({ ...elsewhere, ...offerOf('experience', n) }, 'not-fitting');
      await takeSuggestion({ ...elsewhere, ...offerOf('source', n) }, 'Zelf');
    }
    const experienceAt = async () => (await advise(post, suggester)).proposals.findIndex(({ type }) => type === 'experience');
    expect(await experienceAt()).not.toBe(0);
    await forgetLearning();
    expect(await experienceAt()).toBe(0);
  });

  test('a day has its measure', async () => {
    await addSampleLibrary();
    await setRules({ suggestionsPerDay: 1 });
    await takeSuggestion({ ...offer(await advise()), post: 'another' }, 'Elders');
    expect((await advise()).quiet).toEqual({ code: 'daily-limit', parameters: { count: '1' } });
  });
});

describe('someone to share with', () => {
  async function withAda() {
    const { contactId } = await addContact({ kind: 'person', name: 'Ada de Vries', headline: 'Adviseur begrijpelijke taal', keys: [] });
    await saveNote({
      subjectKind: 'contact',
      subjectId: contactId,
      text: 'Zoekt voorbeelden van bewonersbrieven die met lezers getest zijn.',
    });
    await addDetail({ contactId, kind: 'challenge', text: 'Bewonersbrieven testen in begrijpelijke taal', source: 'talk', day: now });
    return contactId;
  }

  test('in private, with their name and the reason; once sent they are left alone', async () => {
    const contactId = await withAda();
    const suggester = new Suggester();
    const advice = await advise(post, suggester);
    const at = advice.proposals.findIndex(({ type }) => type === 'share');
    expect(advice.proposals[at]).toMatchObject({ place: 'private', contactId, recipient: { name: 'Ada de Vries', contactId } });
    await takeSuggestion(offer(advice, at), 'Voor jou');
    const other = await advise({ ...post, text: `${post.text} Ook bij de sluis.` }, suggester);
    expect(other.proposals.map(({ type }) => type)).not.toContain('share');
  });

  test('in public nobody of the person’s people is named', async () => {
    await withAda();
    const advice = await advise();
    for (const { text } of advice.proposals.filter(({ place }) => place === 'public')) expect(text).not.toMatch(/Ada/u);
  });
});

test('the library is worked out anew only when it is another one', async () => {
  await addSampleLibrary();
  const suggester = new Suggester();
  const own = { text: 'Kwelderwerken vragen geduld.' };
  expect((await suggester.recognise(own)).topics).not.toContain('own-kwelders');
  await addTopic({ name: 'Kwelders', words: ['kwelder*', 'kwelderwerken'] });
  suggester.storeChanged();
  const found = await suggester.recognise(own);
  expect(found.topics).toContain('own-kwelders');
  expect(found.topicNames.get('own-kwelders')?.name.nl).toBe('Kwelders');
});

describe('the desk between page and worker', () => {
  function shop() {
    const requests: WorkRequest[] = [];
    const listeners = new Map<string, (event: unknown) => void>();
    let started = 0;
    const desk = new WorkDesk(() => {
      started += 1;
      return {
        postMessage: (request: WorkRequest) => void requests.push(request),
        addEventListener: (type: string, listener: (event: unknown) => void) => void listeners.set(type, listener),
        terminate: () => undefined,
      } as never;
    });
    const reply = (data: object) => listeners.get('message')?.({ data });
    return { desk, requests, reply, fail: () => listeners.get('error')?.({}), started: () => started };
  }

  test('answers reach those who asked, in whatever order', async () => {
    const { desk, requests, reply, started } = shop();
    const one = desk.ask('recognise', { text: 'een' });
    const two = desk.ask('recognise', { text: 'twee' });
    reply({ id: requests[1]!.id, answer: 'twee' });
    reply({ id: requests[0]!.id, answer: 'een' });
    expect(await Promise.all([one, two])).toEqual(['een', 'twee']);
    expect(started()).toBe(1);
  });

  test('a worker that fails leaves nobody waiting, and the next question gets a new one', async () => {
    const { desk, requests, reply, fail, started } = shop();
    const lost = desk.ask('recognise', { text: 'een' });
    fail();
    await expect(lost).rejects.toBeInstanceOf(NoAnswerError);
    const next = desk.ask('recognise', { text: 'twee' });
    reply({ id: requests.at(-1)!.id });
    await expect(next).rejects.toBeInstanceOf(NoAnswerError);
    expect(started()).toBe(2);
  });
});

describe('what a page answers is not trusted', () => {
  const read = { keys: ['post:activity:1'], viralKeys: [], text: ' Een bericht ', isPromoted: false, comments: [] };
  const url = 'https://www.linkedin.com/feed/';
  const page = { engine: 'sdui', visit: { cards: 1, comments: 0, people: 0, signals: {} }, isUnreadable: false };

  test('a sound answer, cut to what is needed', () => {
    const posts = Array.from({ length: 60 }, () => ({ ...read, text: 'x'.repeat(50_000) }));
    const parsed = parsePageDetails({ ...page, url, posts });
    expect(parsed?.posts.length).toBe(20);
    expect(parsed?.posts[0]?.text?.length).toBe(10_000);
  });

  test.each([
    ['nothing', undefined],
    ['another site', { url: 'https://evil.example/', posts: [read] }],
    ['a key of no kind', { url, posts: [{ ...read, keys: ['javascript:alert(1)'] }] }],
    ['words that are none', { url, posts: [{ ...read, text: { toString: 'x' } }] }],
  ])('%s is refused', (_name, answer) => {
    expect(parsePageDetails(answer && { ...page, ...answer })).toBeUndefined();
  });

  test('a post without words is none to react to', () => {
    const { text: _none, ...silent } = read;
    expect(reactablePost({ ...silent, keys: [], viralKeys: [], comments: [] })).toBeUndefined();
  });
});
