import { z } from 'zod';
import { browser } from './browser';

/** So many search terms of one's own. */
export const mostProfileTerms = 12;

/** The person's choices. `mode` starts undecided: before the choice nothing of Kring runs in a LinkedIn page. */
export const settingsSchema = z.object({
  mode: z.enum(['undecided', 'annotate', 'panel-only']).catch('undecided'),
  language: z.enum(['auto', 'nl', 'en']).catch('auto'),
  theme: z.enum(['auto', 'light', 'dark']).catch('auto'),
  /** Where posts are annotated. */
  annotateWhere: z.enum(['everywhere', 'marked-groups']).catch('everywhere'),
  /** Whether the first words of a note may stand in LinkedIn's page, or date and reason only. */
  showNoteStart: z.boolean().catch(false),
  /** Days after which the last backup is old. */
  backupReminderDays: z.int().min(1).max(90).catch(7),
  /** How the person addresses people of whom nothing else is known, in texts that Kring suggests. */
  addressForm: z.enum(['je', 'u']).catch('je'),
  /** What clients would search for, in the person's own words; absent: the usual terms. */
  profileTerms: z.array(z.string().trim().min(1).max(120)).min(1).max(mostProfileTerms).optional().catch(undefined),
});
export type Settings = z.infer<typeof settingsSchema>;

const key = 'settings';

/** A damaged value falls back to its default, field by field. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(key);
  return settingsSchema.parse(stored[key] ?? {});
}

export async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = settingsSchema.parse({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Calls `onChange` after every change, from whatever page it came; returns a function that stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && key in changes) void readSettings().then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
