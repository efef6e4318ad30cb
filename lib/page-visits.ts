import { z } from 'zod';
import { browser } from './browser';
import { calendarDaySchema } from './domain/calendar-day';
import { isReadKind, type ReadKind } from './linkedin/diagnosis/judge-kind';
import { pageReportSchema } from './message-schemas';
import { foundSchema } from './page-details';

/**
 * The self-diagnosis remembers the last visits of each kind of page, as numbers and names of signals, with the day: in the browser's local storage,
 * since they belong to no record. Pages that are still open are in session storage, under `page:<tabId>`.
 */
const visitSchema = foundSchema.extend({ failures: pageReportSchema.shape.failures });
const keptVisitSchema = visitSchema.extend({ day: calendarDaySchema });
export type KeptVisit = z.infer<typeof keptVisitSchema>;
export type Visits = Partial<Record<ReadKind, KeptVisit[]>>;

/** An open page: what its script told last, and what was found when it had time to fill. */
export const shownPageSchema = pageReportSchema.extend({ visit: visitSchema.exactOptional(), isUnreadable: z.boolean().exactOptional() });
export type ShownPage = z.infer<typeof shownPageSchema>;

const key = 'visits';
const visitsSchema = z.record(z.string(), z.array(keptVisitSchema)).catch({});

/** So many are kept per kind. */
const most = 20;

/** The kept visits, newest first, without the pages that are open. */
async function readKept(): Promise<Visits> {
  const stored = await browser.storage.local.get(key);
  return visitsSchema.parse(stored[key] ?? {});
}

/** All visits, newest first; open pages count as they stand. */
export async function readVisits(today: KeptVisit['day']): Promise<Visits> {
  const [kept, session] = await Promise.all([readKept(), browser.storage.session.get(null)]);
  const open = Object.keys(session)
    .filter((name) => name.startsWith('page:'))
    .flatMap((name) => shownPageSchema.safeParse(session[name]).data ?? []);
  return open.reduce((visits, report) => withVisit(visits, report, today), kept);
}

let writing: Promise<unknown> = Promise.resolve();

/** Keeps what a page told before it was left. One at a time: two tabs may be left at once. */
export function keepVisit(report: ShownPage, today: KeptVisit['day']): Promise<void> {
  const keep = async () => browser.storage.local.set({ [key]: withVisit(await readKept(), report, today) });
  const kept = writing.then(keep, keep);
  writing = kept;
  return kept;
}

export function forgetVisits(): Promise<void> {
  return browser.storage.local.remove(key);
}

/** A page that was left before it had time to fill told nothing, neither good nor bad; nor did one that has nothing to tell. */
function withVisit(visits: Visits, { kind, visit, isUnreadable }: ShownPage, day: KeptVisit['day']): Visits {
  if (!visit || !isReadKind(kind)) return visits;
  const isTelling =
    isUnreadable || visit.people > 0 || Object.keys(visit.signals).some((field) => /^(?:post\.author|profile\.name)$/u.test(field));
  return isTelling ? { ...visits, [kind]: [{ ...visit, day }, ...(visits[kind] ?? [])].slice(0, most) } : visits;
}
