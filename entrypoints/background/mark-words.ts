import { addDays, type CalendarDay } from '../../lib/domain/calendar-day';
import type { Circle } from '../../lib/domain/circle';
import type { Contact } from '../../lib/domain/contact';
import { noteStart, type Note } from '../../lib/domain/note';
import { agoShort, lastContactPhrase, latePhrase } from '../../lib/i18n/phrases';
import type { Translator } from '../../lib/i18n/translate';
import type { MarkLabels, PersonMark, PostMark } from '../../lib/messages';
import { reasonPhrase } from '../../lib/i18n/reasons';
import { dueState } from '../../lib/rhythm/due';
import type { Reason } from '../../lib/rhythm/queue';

interface Words {
  translator: Translator;
  today: CalendarDay;
  circles: readonly Circle[];
  /** The setting: may the first words of a note stand in LinkedIn's page? */
  showNoteStart: boolean;
}

/** The mark at a known person, in finished words. `reasons`: why they stand in the queue; empty for whoever does not. */
export function personMark(contact: Contact, note: Note | undefined, reasons: readonly Reason[], words: Words): PersonMark {
  const { translator, today, circles } = words;
  const { t } = translator;
  const circle = circles.find(({ id }) => id === contact.circleId);
  const due = dueState(contact, today);
  const last = contact.lastInteraction;
  const lastContact = last ? lastContactPhrase(last, today, translator) : t('marks.never-spoken');
  const start = note && words.showNoteStart ? noteStart(note.text) : undefined;
  const line = [circle?.name, lastContact].filter(Boolean).join(' · ');
  const why = due === 'due' && reasons[0] ? whyPhrase(reasons[0], words) : undefined;
  const detail = [why, start].filter(Boolean).join(' · ');
  return {
    due,
    ...(circle && { hue: circle.position % 6 }),
    line,
    chip: [last ? agoShort(last.day, today, translator) : t('marks.known'), due === 'due' && shortWhy(reasons[0], words)]
      .filter(Boolean)
      .join(' · '),
    ...(detail && { detail }),
    label: [`Kring: ${contact.name}`, line, detail].filter(Boolean).join('. '),
  };
}

/** The first reason. Its own words, which whoever looks along would read, only where the setting lets notes stand in the page. */
function whyPhrase(reason: Reason, { today, translator, showNoteStart }: Words): string {
  if (reason.code === 'opening' && !showNoteStart) return translator.t(`marks.opening-${reason.opening.kind}`);
  if (reason.code === 'rhythm') return latePhrase(addDays(today, -reason.daysLate), today, translator);
  return reasonPhrase(reason, today, translator);
}

/** The reason in a word or two, for a chip; never the person's own words. */
function shortWhy(reason: Reason | undefined, { translator: { t } }: Words): string {
  return reason?.code === 'opening' ? t(`marks.short-${reason.opening.kind}`) : t('marks.due');
}

/** The mark at a post that carries the person's own note. */
export function postMark(note: Note, { translator, showNoteStart }: Words): PostMark {
  const start = showNoteStart ? noteStart(note.text) : undefined;
  return { ...(start && { noteStart: start }), label: [translator.t('marks.own-note'), start].filter(Boolean).join(': ') };
}

export function markLabels({ t }: Translator): MarkLabels {
  return { add: t('marks.add'), log: t('marks.log'), open: t('marks.open'), noted: t('marks.noted'), reload: t('marks.reload') };
}
