import type { CalendarDay } from '../domain/calendar-day';
import type { Barrier, Caution, SeekReason } from '../vacancies/match-seekers';
import { dayPhrase } from './phrases';
import { holdPhrase } from './reasons';
import type { Translator } from './translate';

/** Why someone may be glad to hear of it: `zoekt: “…” (12 mrt 2026)`. */
export function seekReasonPhrase(reason: SeekReason, translator: Translator): string {
  const { t } = translator;
  switch (reason.code) {
    case 'tag':
    case 'headline':
    case 'region':
      return t(`seekers.reason-${reason.code}`, { text: reason.text });
    case 'note':
      return t('seekers.reason-note', { text: reason.text, day: dayPhrase(reason.day, translator) });
    default:
      return t('seekers.reason-detail', {
        kind: t(`detail.kind-${reason.code}`),
        text: reason.text,
        day: dayPhrase(reason.day, translator),
      });
  }
}

/** The rule that keeps someone out. */
export function barrierPhrase(barrier: Barrier, today: CalendarDay, translator: Translator): string {
  const { t } = translator;
  switch (barrier.code) {
    case 'held':
      return holdPhrase(barrier.hold, today, translator);
    case 'works-there':
      return t('seekers.works-there', { organisation: barrier.organisation });
    case 'passed-on':
      return t('seekers.passed-on', { day: dayPhrase(barrier.day, translator) });
    case 'no-vacancies':
    case 'no-acquisition':
      return t(`seekers.${barrier.code}`);
  }
}

/** What to know before one more message goes to them. */
export function cautionPhrase(caution: Caution, today: CalendarDay, translator: Translator): string {
  return caution.code === 'held'
    ? holdPhrase(caution.hold, today, translator)
    : translator.t('seekers.given-lately', { day: dayPhrase(caution.day, translator) });
}
