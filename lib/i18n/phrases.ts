import { addDays, daysBetween, type CalendarDay } from '../domain/calendar-day';
import type { Contact } from '../domain/contact';
import type { Channel } from '../domain/interaction';
import { elapsed } from './elapsed';
import type { Translator } from './translate';

/** `12 mrt 2026` */
export function dayPhrase(day: CalendarDay, { locale }: Translator): string {
  // A calendar day has no zone: read and written in UTC it stays the same day everywhere.
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));
}

/** `1 mrt 2026 – 31 aug 2026`, with `…` for an end that is not known; empty for neither. */
export function spanPhrase({ from, until }: { from?: CalendarDay; until?: CalendarDay }, translator: Translator): string {
  if (!from && !until) return '';
  return [from, until].map((day) => (day ? dayPhrase(day, translator) : '…')).join(' – ');
}

/** An instant (UTC, ISO 8601) on the person's own clock: `12 mrt 2026, 10:05`. */
export function momentPhrase(instant: string, { locale }: Translator): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(instant));
}

/** `17 apr 1985`, or `17 april` when the year is not told (`--04-17`). */
export function birthdayPhrase(birthday: string, translator: Translator): string {
  if (!birthday.startsWith('--')) return dayPhrase(birthday as CalendarDay, translator);
  // A leap year, so that 29 February is one of its days.
  return new Intl.DateTimeFormat(translator.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`2024-${birthday.slice(2)}`),
  );
}

/** `vandaag`, `gisteren`, `3 dagen geleden`, `8 maanden geleden`; later days: `morgen`, `over 3 weken`. */
export function agoPhrase(day: CalendarDay, today: CalendarDay, { locale }: Translator): string {
  const { unit, count } = elapsed(day, today);
  // "vorige maand" is a place on the calendar, "een maand geleden" a distance: only days may have words of their own.
  const words = new Intl.RelativeTimeFormat(locale, { numeric: unit === 'day' ? 'auto' : 'always' });
  return words.format(day > today ? count : -count, unit);
}

/** `vandaag`, `5 d geleden`, `8 mnd geleden`: for a chip between other people's words. */
export function agoShort(day: CalendarDay, today: CalendarDay, translator: Translator): string {
  const { unit, count } = elapsed(day, today);
  if (day > today || (unit === 'day' && count < 2)) return agoPhrase(day, today, translator);
  return translator.t(`marks.ago-${unit}`, { count });
}

/** `koffie`, `bericht`: inside a sentence. */
export function channelName(channel: Channel, { t }: Translator): string {
  return t(`channel.${channel}`);
}

/** `12 mrt 2026, koffie, 8 maanden geleden`; of today and yesterday the date is left out. */
export function lastContactPhrase(last: { day: CalendarDay; channel: Channel }, today: CalendarDay, translator: Translator): string {
  const ago = agoPhrase(last.day, today, translator);
  const channel = channelName(last.channel, translator);
  const isRecent = last.day === today || last.day === addDays(today, -1);
  return isRecent ? `${ago}, ${channel}` : `${dayPhrase(last.day, translator)}, ${channel}, ${ago}`;
}

/** `elke 90 dagen` */
export function cadencePhrase(days: number, { t }: Translator): string {
  return t('rhythm.every', { days });
}

/** `al 3 weken aan de beurt`, `vandaag aan de beurt`: how long since the due day. */
export function latePhrase(dueOn: CalendarDay, today: CalendarDay, { t }: Translator): string {
  if (dueOn === today) return t('due.today');
  const { unit, count } = elapsed(dueOn, today);
  return daysBetween(dueOn, today) < 7 ? t('due.now') : t(`due.since-${unit}`, { count });
}

type Rhythm = Pick<Contact, 'dueOn' | 'snoozedUntil' | 'turnOn'>;

/**
 * When a sign of life is due, without reproach: `aan de beurt`, `al 3 weken aan de beurt`, `over 12 dagen aan de beurt`,
 * `uitgesteld tot 3 dec 2026`; undefined for whoever has no rhythm.
 */
export function duePhrase({ dueOn, snoozedUntil, turnOn }: Rhythm, today: CalendarDay, translator: Translator): string | undefined {
  const { t } = translator;
  // Something else than the rhythm calls for them.
  if (turnOn !== undefined && turnOn <= today && !(dueOn !== undefined && dueOn <= today)) return t('due.now');
  if (dueOn === undefined) return undefined;
  const days = daysBetween(today, dueOn);
  if (snoozedUntil !== undefined && snoozedUntil > today && snoozedUntil === dueOn) {
    return t('due.snoozed', { day: dayPhrase(snoozedUntil, translator) });
  }
  if (days <= 0) return latePhrase(dueOn, today, translator);
  const { unit, count } = elapsed(dueOn, today);
  return days === 1 ? t('due.tomorrow') : t(`due.in-${unit}`, { count });
}
