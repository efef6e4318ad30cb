import type { CalendarDay } from '../domain/calendar-day';

/**
 * `kring-2026-11-25-134205-a3f9.json`: day and time on the person's own clock, and the tag of the installation that wrote it, so that two devices may share a
 * folder. `daily` ones are rotated; `before` ones (`kring-before-…`) were made ahead of a restore and stay until the person throws them away.
 */
export interface BackupName {
  kind: 'daily' | 'before';
  day: CalendarDay;
  /** `134205` */
  time: string;
  /** Four characters, of the installation that wrote it. */
  device: string;
  isEncrypted: boolean;
}

const pattern = /^kring-(before-)?(\d{4}-\d{2}-\d{2})-(\d{6})-([\da-z]{4})(\.encrypted)?\.json$/u;

export function backupName({ kind, day, time, device, isEncrypted }: BackupName): string {
  return `kring-${kind === 'before' ? 'before-' : ''}${day}-${time}-${device}${isEncrypted ? '.encrypted' : ''}.json`;
}

/** What a file's name says; undefined for every name that Kring would not have given, a copy that a synchroniser renamed included. */
export function readBackupName(name: string): BackupName | undefined {
  const [, before, day, time, device, encrypted] = pattern.exec(name) ?? [];
  if (day === undefined || time === undefined || device === undefined) return undefined;
  if (Number.isNaN(Date.parse(day)) || !isTime(time)) return undefined;
  return { kind: before ? 'before' : 'daily', day: day as CalendarDay, time, device, isEncrypted: encrypted !== undefined };
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3])(?:[0-5]\d){2}$/u.test(text);
}

/** The moment of day of an instant (epoch milliseconds) on the device's own clock, `134205`. */
export function clockTime(now: number): string {
  const date = new Date(now);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join('');
}
