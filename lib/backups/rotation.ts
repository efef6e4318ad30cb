import { mondayOf } from '../domain/calendar-day';
import { readBackupName, type BackupName } from './backup-name';

/** Of so many days the newest backup stays, and of so many weeks before them. */
const daysKept = 7;
const weeksKept = 4;

/**
 * The names that may go: of the newest seven days with a backup the last of each day stays, of the newest four weeks before those the last of each week. Days
 * without a backup do not count, so that a holiday throws nothing away. Only daily backups of this installation (`device`) are ever named.
 */
export function namesToDelete(names: readonly string[], device: string): string[] {
  const own = names
    .flatMap((name) => {
      const read = readBackupName(name);
      return read?.kind === 'daily' && read.device === device ? [{ name, ...read }] : [];
    })
    .toSorted((a, b) => stamp(b).localeCompare(stamp(a)) || b.name.localeCompare(a.name));
  const lastOfDay = firstOfEach(own, ({ day }) => day);
  const daily = lastOfDay.slice(0, daysKept);
  const weekly = firstOfEach(lastOfDay.slice(daysKept), ({ day }) => mondayOf(day)).slice(0, weeksKept);
  const kept = new Set([...daily, ...weekly].map(({ name }) => name));
  return own.flatMap(({ name }) => (kept.has(name) ? [] : [name]));
}

const stamp = ({ day, time }: BackupName) => `${day} ${time}`;

function firstOfEach<Item>(items: readonly Item[], groupOf: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, groupOf).values()].flatMap((group) => group[0] ?? []);
}
