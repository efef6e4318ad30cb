import { z } from 'zod';
import { assignmentSchema } from '../domain/assignment';
import { blockSchema } from '../domain/block';
import { circleSchema } from '../domain/circle';
import { contactSchema } from '../domain/contact';
import { detailSchema } from '../domain/detail';
import { experienceSchema } from '../domain/experience';
import { feedbackSchema } from '../domain/feedback';
import { giftSchema } from '../domain/gift';
import { groupSchema, sightingSchema } from '../domain/group';
import { identitySchema } from '../domain/identity';
import { interactionSchema, wasPlanned } from '../domain/interaction';
import { introductionSchema } from '../domain/introduction';
import { meetingSchema } from '../domain/meeting';
import { newsSchema } from '../domain/news';
import { noteSchema } from '../domain/note';
import { opportunitySchema } from '../domain/opportunity';
import { postSchema } from '../domain/post';
import { promiseSchema } from '../domain/promise';
import { instantSchema } from '../domain/record';
import { registerSchema } from '../domain/register';
import { rulesSchema } from '../domain/rules';
import { viewSchema } from '../domain/view';
import { sourceSchema } from '../domain/source';
import { keptTopicSchema } from '../domain/topic';
import { RefusedFileError, type RefusedLine } from './remark';

/** The version of the format: raised when a reader of this version could not read it any more. */
const backupVersion = 1;

/** Every table that a backup holds. The history of changes stays behind: it would keep what was deleted. */
const rowSchemas = {
  contacts: contactSchema,
  interactions: interactionSchema,
  notes: noteSchema,
  circles: circleSchema,
  posts: postSchema,
  groups: groupSchema,
  identities: identitySchema,
  sightings: sightingSchema,
  details: detailSchema,
  promises: promiseSchema,
  gifts: giftSchema,
  assignments: assignmentSchema,
  introductions: introductionSchema,
  meetings: meetingSchema,
  opportunities: opportunitySchema,
  news: newsSchema,
  rules: rulesSchema,
  register: registerSchema,
  blocks: blockSchema,
  views: viewSchema,
  experiences: experienceSchema,
  sources: sourceSchema,
  topics: keptTopicSchema,
  feedback: feedbackSchema,
};
export type BackupTable = keyof typeof rowSchemas;
export const backupTables = Object.keys(rowSchemas) as BackupTable[];

export type BackupRows = { [Table in BackupTable]: z.infer<(typeof rowSchemas)[Table]>[] };

export interface Backup {
  /** When it was made, UTC. */
  madeAt: string;
  tables: BackupRows;
}

const envelopeSchema = z.object({
  format: z.literal('kring-backup'),
  version: z.int().min(1),
  madeAt: instantSchema,
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** Whether parsed JSON says that it is a backup of Kring, sound or not. */
export function isBackup(json: unknown): boolean {
  return typeof json === 'object' && json !== null && (json as { format?: unknown }).format === 'kring-backup';
}

/** One JSON text, rows by key and fields by name, so that the same store always gives the same bytes. */
export function writeBackup(tables: Readonly<Record<string, readonly unknown[]>>, madeAt: string): string {
  const kept = Object.fromEntries(backupTables.map((name) => [name, tables[name] ?? []]));
  return `${JSON.stringify({ format: 'kring-backup', version: backupVersion, madeAt, tables: kept }, inOrder, 1)}\n`;
}

function inOrder(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads a backup row by row: what is no row of Kring is refused, with its place in its table. Throws RefusedFileError for a newer format. */
export function readBackup(json: unknown): { backup: Backup; refused: RefusedLine[] } {
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success) throw new RefusedFileError('backup-broken');
  if (envelope.data.version > backupVersion) throw new RefusedFileError('backup-newer');
  const refused: RefusedLine[] = [];
  // The first Kring had no details, and no intentions: what was logged for a later day would count as contact once it came.
  const isFromFirst = envelope.data.tables['details'] === undefined;
  const rows = <Table extends BackupTable>(table: Table): BackupRows[Table] => {
    const read = (envelope.data.tables[table] ?? []).flatMap((row, index) => {
      const parsed = rowSchemas[table].safeParse(row);
      if (!parsed.success) refused.push({ line: index + 1, code: 'broken-record', part: table });
      return parsed.success ? [parsed.data] : [];
    });
    return read as unknown as BackupRows[Table];
  };
  const tables: BackupRows = {
    contacts: rows('contacts'),
    interactions: isFromFirst
      ? rows('interactions').map((row) => (wasPlanned(row) ? { ...row, isIntention: true } : row))
      : rows('interactions'),
    notes: rows('notes'),
    circles: rows('circles'),
    posts: rows('posts'),
    groups: rows('groups'),
    identities: rows('identities'),
    sightings: rows('sightings'),
    details: rows('details'),
    promises: rows('promises'),
    gifts: rows('gifts'),
    assignments: rows('assignments'),
    introductions: rows('introductions'),
    meetings: rows('meetings'),
    opportunities: rows('opportunities'),
    news: rows('news'),
    rules: rows('rules'),
    register: rows('register'),
    blocks: rows('blocks'),
    views: rows('views'),
    experiences: rows('experiences'),
    sources: rows('sources'),
    topics: rows('topics'),
    feedback: rows('feedback'),
  };
  return { backup: { madeAt: envelope.data.madeAt, tables }, refused };
}
