import { Dexie } from 'dexie';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { assignmentSchema } from '../../lib/domain/assignment';
import { changeRecordSchema } from '../../lib/domain/change';
import { circleSchema } from '../../lib/domain/circle';
import { contactSchema } from '../../lib/domain/contact';
import { detailSchema } from '../../lib/domain/detail';
import { experienceSchema } from '../../lib/domain/experience';
import { feedbackSchema } from '../../lib/domain/feedback';
import { giftSchema } from '../../lib/domain/gift';
import { groupSchema } from '../../lib/domain/group';
import { identitySchema } from '../../lib/domain/identity';
import { interactionSchema } from '../../lib/domain/interaction';
import { introductionSchema } from '../../lib/domain/introduction';
import { meetingSchema } from '../../lib/domain/meeting';
import { newsSchema } from '../../lib/domain/news';
import { noteSchema } from '../../lib/domain/note';
import { opportunitySchema } from '../../lib/domain/opportunity';
import { postSchema } from '../../lib/domain/post';
import { promiseSchema } from '../../lib/domain/promise';
import { rulesSchema } from '../../lib/domain/rules';
import { viewSchema } from '../../lib/domain/view';
import { sourceSchema } from '../../lib/domain/source';
import { keptTopicSchema } from '../../lib/domain/topic';
import { KringDatabase, schemaVersion } from '../../lib/store/database';

/**
 * Every version that was ever released, with the rows a user of it may have: the database is made as that version made it and opened by today's code.
 * Each fixture names the schema of its version and the rows before and after.
 */
interface Fixture {
  version: number;
  schema: Record<string, string>;
  before: Record<string, unknown[]>;
  after: Record<string, unknown[]>;
}

const folder = 'tests/fixtures/store';
const released = readdirSync('lib/store/migrations').map((file) => Number(/^version-(\d+)\.ts$/u.exec(file)?.[1]));
const schemas = {
  contacts: contactSchema,
  interactions: interactionSchema,
  notes: noteSchema,
  circles: circleSchema,
  posts: postSchema,
  groups: groupSchema,
  identities: identitySchema,
  changes: changeRecordSchema,
  details: detailSchema,
  promises: promiseSchema,
  gifts: giftSchema,
  assignments: assignmentSchema,
  introductions: introductionSchema,
  meetings: meetingSchema,
  opportunities: opportunitySchema,
  news: newsSchema,
  rules: rulesSchema,
  views: viewSchema,
  experiences: experienceSchema,
  sources: sourceSchema,
  topics: keptTopicSchema,
  feedback: feedbackSchema,
};

let number = 0;

async function openedToday({ version, schema, before }: Fixture): Promise<KringDatabase> {
  const name = `migration-${number++}`;
  const old = new Dexie(name);
  old.version(version).stores(schema);
  for (const [table, rows] of Object.entries(before)) await old.table(table).bulkAdd(rows);
  old.close();
  const today = new KringDatabase(name);
  await today.open();
  return today;
}

describe.each(released)('version %i', (version) => {
  const file = `${folder}/version-${version}.json`;

  test('has a fixture', () => {
    expect(existsSync(file)).toBe(true);
  });

  test('opens with today’s code, every row as it should be', async () => {
    const fixture = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
    const opened = await openedToday(fixture);
    for (const [table, rows] of Object.entries(fixture.after)) {
      const found = await opened.table(table).toArray();
      expect(found).toEqual(rows);
      const schema = schemas[table as keyof typeof schemas];
      for (const row of found) expect(schema ? schema.safeParse(row).error : undefined).toBeUndefined();
    }
    opened.close();
  });
});

test('the newest version is the newest migration', () => {
  expect(schemaVersion).toBe(Math.max(...released));
});

afterEach(async () => {
  await Promise.all((await Dexie.getDatabaseNames()).filter((name) => name.startsWith('migration-')).map((name) => Dexie.delete(name)));
});
