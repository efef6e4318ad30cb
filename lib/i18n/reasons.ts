import { addDays, type CalendarDay } from '../domain/calendar-day';
import { noteStart } from '../domain/note';
import type { Hold } from '../rhythm/holds';
import type { Opening } from '../rhythm/openings';
import type { Reason } from '../rhythm/queue';
import type { KnownWindow, QuietWindow } from '../rhythm/quiet';
import { agoPhrase, cadencePhrase, channelName, dayPhrase, latePhrase } from './phrases';
import type { Translator } from './translate';

/** Why someone stands in the queue: `al 3 weken aan de beurt (elke 30 dagen)`, `Toegezegd: de evaluatie sturen`. */
export function reasonPhrase(reason: Reason, today: CalendarDay, translator: Translator): string {
  const { t } = translator;
  switch (reason.code) {
    case 'opening':
      return openingPhrase(reason.opening, today, translator);
    case 'rhythm': {
      const late = latePhrase(addDays(today, -reason.daysLate), today, translator);
      return t('reason.rhythm', { late, cadence: cadencePhrase(reason.cadenceDays, translator) });
    }
    case 'last':
      return t('reason.last', { ago: agoPhrase(reason.day, today, translator), channel: channelName(reason.channel, translator) });
    case 'light':
      return t('reason.light', { ago: agoPhrase(reason.day, today, translator), channel: channelName(reason.channel, translator) });
    case 'between':
      return t(`reason.between-${reason.relation}`);
    case 'never':
      return t('reason.never', { day: dayPhrase(reason.since, translator) });
  }
}

/** An opening, in the person's own words where it has any. */
function openingPhrase(opening: Opening, today: CalendarDay, translator: Translator): string {
  const { t } = translator;
  switch (opening.kind) {
    case 'promise':
      return opening.from === today
        ? t('reason.promise', { text: opening.text })
        : t('reason.promise-late', { text: opening.text, day: dayPhrase(opening.from, translator) });
    case 'follow-up':
      return t('reason.follow-up', { text: opening.text });
    case 'ask-after':
      return t('reason.ask-after', { text: noteStart(opening.text, 120), day: dayPhrase(opening.noted, translator) });
    case 'intention':
      return t('reason.intention', { channel: channelName(opening.channel, translator), day: dayPhrase(opening.from, translator) });
    case 'news':
      return t('reason.news', { text: opening.text });
  }
}

/** The rule that seeking someone out now would break, and until when. */
export function holdPhrase(hold: Hold, today: CalendarDay, translator: Translator): string {
  const { t } = translator;
  const day = hold.until ? dayPhrase(hold.until, translator) : '';
  switch (hold.code) {
    case 'paused': {
      const reason = t(`hold.paused-${hold.reason}`);
      return hold.until ? t('hold.paused-until', { reason, day }) : reason;
    }
    case 'snoozed':
      return t('hold.snoozed', { day });
    case 'deciding':
      return t('hold.deciding', { organisation: hold.organisation, day });
    case 'resting':
      return t('hold.resting', { count: hold.count, day });
    case 'wish':
      return t('hold.wish', { perYear: hold.perYear, day });
    case 'too-soon':
      return t('hold.too-soon', { ago: agoPhrase(hold.last, today, translator), day });
  }
}

/** `kerstvakantie`, or the name that the person gave their own window. */
export function quietName(window: QuietWindow, { t }: Translator): string {
  return window.code === 'own' ? window.name : t(`quiet.${window.code}`);
}

/** The same with its season, for a list of them: `schoolvakantie, voorjaar 2027`. */
export function windowName({ code, season, from }: KnownWindow, { t }: Translator): string {
  const name = t(`quiet.${code}`);
  const isPlain = season === undefined || code === 'summer' || code === 'christmas';
  return isPlain
    ? t('quiet.in-year', { name, year: from.slice(0, 4) })
    : t('quiet.in-season', { name, season: t(`quiet.season-${season}`), year: from.slice(0, 4) });
}
