import { daysBetween, type CalendarDay } from '../domain/calendar-day';

/** `none`: there is something to lose and no backup; `old`: the last one is older than the person wants; `fresh` otherwise. */
export type BackupAge = 'none' | 'old' | 'fresh';

/** `last`: the day of the last backup. A clock that was put back makes no backup old. */
export function backupAge(last: CalendarDay | undefined, today: CalendarDay, remindAfterDays: number): BackupAge {
  if (last === undefined) return 'none';
  return daysBetween(last, today) > remindAfterDays ? 'old' : 'fresh';
}
