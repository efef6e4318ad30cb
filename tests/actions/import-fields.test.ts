import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCircle } from '../../lib/actions/add-circle';
import { addContact } from '../../lib/actions/add-contact';
import { editContact } from '../../lib/actions/edit-contact';
import { importPeople } from '../../lib/actions/import-people';
import { keepPost } from '../../lib/actions/keep-post';
import { logInteraction } from '../../lib/actions/log-interaction';
import { setCircle } from '../../lib/actions/set-circle';
import { settleNews } from '../../lib/actions/settle-news';
import { undoChange } from '../../lib/actions/undo-change';
import { addDays, calendarDay, today } from '../../lib/domain/calendar-day';
import { contactSchema } from '../../lib/domain/contact';
import { identityKey } from '../../lib/domain/identity';
import { cardsOfStore } from '../../lib/transfer/backup-people';
import { writeVcards } from '../../lib/transfer/out/vcards';
import { planImport } from '../../lib/transfer/plan/plan-import';
import { knownPeople } from '../../lib/transfer/plan/known-people';
import type { DifferingField } from '../../lib/transfer/plan/additions';
import { readFile } from '../../lib/transfer/read-file';
import { summarise } from '../../lib/transfer/summarise';
import { findContact, getContact, listContacts } from '../../lib/store/contacts';
import { database } from '../../lib/store/database';
import { countDue } from '../../lib/store/due';
import { dumpStore } from '../../lib/store/dump';
import { listEverything } from '../../lib/store/everything';
import { listInteractions } from '../../lib/store/interactions';
import { listAt } from '../../lib/store/records';
import { cards3, cards4, googleNewCsv, monica } from '../fixtures/transfer/address-books';
import { connectionsCsv } from '../fixtures/transfer/connections';
import { messagesCsv } from '../fixtures/transfer/conversations';
import { zip } from '../fixtures/transfer/zip';
import { withFreshStore } from './fresh-store';

withFreshStore();

const sanne = identityKey('person:slug:sanne-van-der-voorbeeld');

const read = (...contents: (string | Uint8Array<ArrayBuffer>)[]) => readWith({}, ...contents);

async function readWith(options: { keepsWords?: boolean }, ...contents: (string | Uint8Array<ArrayBuffer>)[]) {
  const results = await Promise.all(
    contents.map((content) => readFile({ name: 'x', blob: new Blob([content]) }, { today: today(), ...options })),
  );
  return summarise(
    results.map((result) => {
      if ('refused' in result) throw new Error(result.refused.code);
      return result.reading;
    }),
    'Europe/Amsterdam',
  );
}

async function planned(content: string | Uint8Array<ArrayBuffer>, ...fileWins: DifferingField[]) {
  const choices = { fileWins: new Set(fileWins), today: today() };
  return planImport(await read(content), knownPeople(await listEverything()), choices);
}

async function kept() {
  const { changes: _history, ...tables } = await dumpStore();
  return tables;
}

/** One person, with everything that an address book tells. */
const bookCard = [
  'BEGIN:VCARD',
  'VERSION:4.0',
  'FN:Ada Bedacht',
  'N:Bedacht;Ada;;;',
  'ORG:Gemeente Ede',
  'TITLE:Adviseur',
  'EMAIL:ada@voorbeeld.example',
  'EMAIL:ada.bedacht@ede.example',
  'TEL:+31 6 00000000',
  'URL:https://ada.example/over',
  'BDAY:--0417',
  'CATEGORIES:warm,oud-collega',
  'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/ada-bedacht',
  'X-KRING-CADENCE-DAYS:30',
  'END:VCARD',
  '',
].join('\r\n');
const ada = identityKey('person:slug:ada-bedacht');

describe('what address books tell', () => {
  test('has a place on the card, and comes out again', async () => {
    await importPeople(await read(bookCard));
    const contact = await findContact([ada]);
    expect(contact).toMatchObject({
      emails: ['ada@voorbeeld.example', 'ada.bedacht@ede.example'],
      phones: ['+31 6 00000000'],
      websites: ['https://ada.example/over'],
      birthday: '--04-17',
      tags: ['warm', 'oud-collega'],
    });
    const cards = cardsOfStore(await listEverything()).map(({ card }) => card);
    const vcard = writeVcards(cards);
    for (const line of [
      'EMAIL:ada@voorbeeld.example',
      'TEL;VALUE=text:+31 6 00000000',
      'URL:https://ada.example/over',
      'BDAY:--0417',
      'CATEGORIES:warm,oud-collega',
    ]) {
      expect(vcard).toContain(line);
    }
  });

  test.each([
    ['vCard', cards4],
    ['Google', googleNewCsv],
    ['Monica', monica()],
    ['connections', connectionsCsv()],
  ])('%s gives sound cards, and importing again changes nothing', async (_name, content) => {
    await importPeople(await read(content));
    for (const contact of await listContacts()) expect(contactSchema.safeParse(contact).error).toBeUndefined();
    const before = await kept();
    expect(new Set((await planned(content)).people.map(({ state }) => state))).not.toContain('changed');
    await importPeople(await read(content));
    expect(await kept()).toEqual(before);
  });

  test('another program’s rhythm is offered in triage, and counts for nothing until then', async () => {
    const { circleId } = await addCircle({ name: 'Warm', cadenceDays: 90 });
    await importPeople(await read(bookCard));
    const contact = await findContact([ada]);
    expect(contact).toMatchObject({ proposedCadenceDays: 30 });
    expect(contact?.cadenceDays).toBeUndefined();
    expect(await countDue(calendarDay('2099-01-01'))).toBe(0);
    await setCircle([contact!.id], circleId, { takesProposal: true });
    const put = await getContact(contact!.id);
    expect(put).toMatchObject({ cadenceDays: 30, dueOn: addDays(today(), 30) });
    expect(put?.proposedCadenceDays).toBeUndefined();
  });

  test('a circle’s own name in Kring’s export becomes no label again', async () => {
    const { circleId } = await addCircle({ name: 'Warm', cadenceDays: 90 });
    await importPeople(await read(bookCard.replace('CATEGORIES:warm,oud-collega', 'CATEGORIES:oud-collega')));
    const contact = await findContact([ada]);
    await setCircle([contact!.id], circleId);
    const cards = cardsOfStore(await listEverything()).map(({ card }) => card);
    expect(cards[0]?.labels).toEqual(['Warm', 'oud-collega']);
    expect((await planned(writeVcards(cards))).people.map(({ state }) => state)).toEqual(['same']);
  });
});

describe('a file that tells something else than the card', () => {
  const known = {
    kind: 'person',
    name: 'Sanne van der Voorbeeld',
    organisation: 'Gemeente Elders',
    headline: 'Wethouder',
    keys: [sanne],
  } as const;

  test('offers new work as news, once, and undo takes it back', async () => {
    const { contactId } = await addContact(known);
    const before = await kept();
    expect((await planned(connectionsCsv())).people[0]).toMatchObject({ state: 'changed', differs: ['organisation', 'headline'] });
    const { id } = await importPeople(await read(connectionsCsv()));
    expect(await getContact(contactId)).toMatchObject({ organisation: 'Gemeente Elders', headline: 'Wethouder' });
    const news = await listAt('news', contactId);
    expect(news.toSorted((a, b) => b.field.localeCompare(a.field))).toMatchObject([
      { field: 'organisation', before: 'Gemeente Elders', after: 'Gemeente Voorbeeldstad', state: 'open' },
      { field: 'headline', before: 'Wethouder', after: 'Adviseur', state: 'open' },
    ]);
    expect((await planned(connectionsCsv())).people[0]?.state).toBe('same');
    await undoChange(id);
    expect(await kept()).toEqual(before);
  });

  test('is no news again after it was dismissed, nor where they used to work', async () => {
    const { contactId } = await addContact(known);
    await importPeople(await read(connectionsCsv()));
    for (const { id, field } of await listAt('news', contactId)) await settleNews(id, field === 'headline' ? 'dismissed' : 'taken');
    await editContact(contactId, { organisation: 'Gemeente Nog Elders' });
    expect((await planned(connectionsCsv())).people[0]).toMatchObject({ state: 'same', news: [] });
  });

  test('a job inside a headline, and a town inside a region, say nothing new', async () => {
    await addContact({ ...known, organisation: 'Gemeente Voorbeeldstad', headline: 'Adviseur | spreker over participatie' });
    expect((await planned(connectionsCsv())).people[0]?.differs).toEqual([]);
  });

  test('wins where the person chose so: the former employer is kept, and nothing is news', async () => {
    const { contactId } = await addContact(known);
    const plan = await planned(connectionsCsv(), 'organisation');
    expect(plan.people[0]).toMatchObject({
      replaced: [{ field: 'organisation', before: 'Gemeente Elders' }],
      news: [{ field: 'headline' }],
    });
    const before = await kept();
    const { id } = await importPeople(await read(connectionsCsv()), { fileWins: new Set(['organisation', 'headline']) });
    expect(await getContact(contactId)).toMatchObject({
      organisation: 'Gemeente Voorbeeldstad',
      headline: 'Adviseur',
      employers: [{ organisation: 'Gemeente Elders', headline: 'Wethouder', until: today() }],
    });
    expect(await listAt('news', contactId)).toEqual([]);
    await undoChange(id);
    expect(await kept()).toEqual(before);
  });

  test('makes nobody overdue: what is in a circle waits by its own rhythm', async () => {
    const { circleId } = await addCircle({ name: 'Warm', cadenceDays: 90 });
    const { contactId } = await addContact({ ...known, circleId });
    await importPeople(await read(connectionsCsv()));
    expect((await getContact(contactId))?.dueOn).toBe(addDays(today(), 90));
  });
});

describe('comments and reactions', () => {
  const comments = (...rows: string[]) => ['Date,Link,Message', ...rows, ''].join('\n');
  const archive = (posts: string) =>
    zip([
      { path: 'Connections.csv', content: connectionsCsv() },
      { path: 'Comments.csv', content: posts },
    ]);

  test.each([
    [
      'the permalink names the author',
      '2025-05-01 10:00:00,https://www.linkedin.com/posts/sanne-van-der-voorbeeld_x-activity-7300000000000000001-AbCd,Mooi',
    ],
    [
      'the comment begins with their name',
      '2025-05-01 10:00:00,https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001,"Sanne van der Voorbeeld, mooi stuk"',
    ],
  ])('are tied to who they were for: %s', async (_title, row) => {
    await importPeople(await read(archive(comments(row))));
    const contact = await findContact([sanne]);
    expect(await listInteractions(contact!.id)).toMatchObject([{ day: '2025-05-01', channel: 'comment' }]);
    expect(contact).toMatchObject({ standing: { touchedOn: '2025-05-01' } });
    expect(new Set((await planned(archive(comments(row)))).people.map(({ state }) => state))).toEqual(new Set(['same']));
  });

  test('a post that was kept tells whose it is, also without a list of people', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Sanne', keys: [sanne] });
    await keepPost({
      keys: [identityKey('post:activity:7300000000000000001')],
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001/',
      authorKeys: [sanne],
    });
    const reactions = 'Date,Type,Link\n2025-06-02 10:00:00,LIKE,https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001\n';
    await importPeople(await read(reactions));
    expect(await listInteractions(contactId)).toMatchObject([{ day: '2025-06-02', channel: 'reaction' }]);
  });

  test('of which nothing tells whose they are change nobody', async () => {
    const plan = await planned(
      archive(
        comments('2025-05-01 10:00:00,https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001,Sanne is ook een naam'),
      ),
    );
    expect(plan.unknownPosts).toBe(1);
    expect(plan.people.flatMap(({ moments }) => moments)).toEqual([]);
  });
});

describe('messages', () => {
  test('of someone whom only Kring lists become their last contact', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Sanne', keys: [sanne] });
    await importPeople(await read(messagesCsv()));
    expect(await listInteractions(contactId)).toMatchObject([{ day: '2024-07-02', channel: 'message', isTheirs: true }]);
  });

  test('leave nothing of their words, unless the person asked: then how the last one begins, as text', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Sanne', keys: [sanne] });
    const last = async () => (await listInteractions(contactId))[0]?.text;
    const { id } = await importPeople(await read(messagesCsv()));
    expect(await last()).toBeUndefined();
    await undoChange(id);
    await importPeople(await readWith({ keepsWords: true }, messagesCsv()));
    expect(await last()).toBe('Graag gedaan');
    expect(JSON.stringify(await kept())).not.toContain('Aan allebei');
  });

  test('an earlier talk of the same day is not repeated', async () => {
    const { contactId } = await addContact({ kind: 'person', name: 'Sanne', keys: [sanne] });
    await logInteraction({ contactIds: [contactId], channel: 'call', day: calendarDay('2024-07-02') });
    expect((await planned(messagesCsv())).people.flatMap(({ moments }) => moments)).toEqual([]);
  });
});

test('the day of an endorsement is that of the person’s own calendar', async () => {
  const endorsements = [
    'Endorsement Date,Skill Name,Endorser First Name,Endorser Last Name,Endorser Public Url,Endorsement Status',
    '2024/03/30 23:30:00 UTC,Schrijven,Ada,Bedacht,www.linkedin.com/in/ada-bedacht,ACCEPTED',
    '',
  ].join('\n');
  const result = await readFile({ name: 'Endorsement_Received_Info.csv', blob: new Blob([endorsements]) }, { today: today() });
  if ('refused' in result) throw new Error(result.refused.code);
  expect(summarise([result.reading], 'Europe/Amsterdam').moments).toMatchObject([{ lastOn: '2024-03-31' }]);
  expect(summarise([result.reading], 'America/New_York').moments).toMatchObject([{ lastOn: '2024-03-30' }]);
});

test('a name that two of a file bear leads to one of them, and nothing is lost', async () => {
  const { contactId } = await addContact({ kind: 'person', name: 'Ada Een', keys: [identityKey('person:slug:ada-een')] });
  const profileKey = 'ACoAABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abc';
  const card = { firstName: 'Ada', emails: [], phones: [], websites: [], labels: [], notes: [], profileKey };
  const people = [
    { ...card, lastName: 'Twee', slug: 'ada-twee' },
    { ...card, lastName: 'Een', slug: 'ada-een' },
  ];
  await importPeople({ people, moments: [], posts: [] });
  expect((await listContacts()).map(({ name }) => name)).toEqual(['Ada Een', 'Ada Twee']);
  expect((await findContact([identityKey('person:slug:ada-een')]))?.id).toBe(contactId);
});

test('files one after the other, in any order, bring the same people', async () => {
  const files = [connectionsCsv(), cards3, cards4, googleNewCsv, monica(), messagesCsv()];
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(files, { minLength: files.length }), async (shuffled) => {
      await Promise.all(database.tables.map((table) => table.clear()));
      for (const content of shuffled) await importPeople(await read(content));
      seen.add(JSON.stringify((await listContacts()).map(({ name }) => name)));
    }),
    { numRuns: 8 },
  );
  expect([...seen]).toHaveLength(1);
}, 60_000);
