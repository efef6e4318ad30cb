import { z } from 'zod';
import { instantSchema } from './record';

export const changeIdSchema = z.uuid().brand<'ChangeId'>();
export type ChangeId = z.infer<typeof changeIdSchema>;

/** The tables whose rows a change may touch. */
export const changedTables = [
  'contacts',
  'interactions',
  'notes',
  'circles',
  'posts',
  'groups',
  'identities',
  'details',
  'promises',
  'gifts',
  'assignments',
  'introductions',
  'meetings',
  'opportunities',
  'news',
  'rules',
  'register',
  'views',
  'sightings',
  'blocks',
  'experiences',
  'sources',
  'topics',
  'feedback',
] as const;
export type ChangedTable = (typeof changedTables)[number];

/** What was done, as a message key of `locales/` (`change.…`) and its values. */
export const changeLabelSchema = z.object({
  key: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ChangeLabel = z.infer<typeof changeLabelSchema>;

const rowSchema = z.record(z.string(), z.unknown());

/** One change of the store, whole: every row it touched, before and after, so that it can be undone byte for byte. */
export const changeRecordSchema = z.object({
  id: changeIdSchema,
  at: instantSchema,
  label: changeLabelSchema,
  entries: z.array(
    z.object({ table: z.enum(changedTables), key: z.string(), before: rowSchema.exactOptional(), after: rowSchema.exactOptional() }),
  ),
  /** Changes with the same fold that follow each other soon are one: a note saved while typing is undone as a whole. */
  fold: z.string().exactOptional(),
  undoneAt: instantSchema.exactOptional(),
});
export type ChangeRecord = z.infer<typeof changeRecordSchema>;
export type ChangeEntry = ChangeRecord['entries'][number];
