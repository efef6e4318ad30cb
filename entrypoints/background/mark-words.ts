import type { CalendarDay } from '../../lib/domain/calendar-day';
import type { Circle } from '../../lib/domain/circle';
import type { Contact } from '../../lib/domain/contact';
import { noteStart, type Note } from '../../lib/domain/note';
import { agoShort, duePhrase, lastContactPhrase } from '../../lib/i18n/phrases';
import type { Translator } from '../../lib/i18n/translate';
import type { MarkLabels, PersonMark, PostMark } from '../../lib/messages';
import { dueState } from '../../lib/rhythm/due';

interface Words {
  translator: Translator;
  today: CalendarDay;
  circles: readonly Circle[];
  /** The setting: may the first words of a note stand in LinkedIn's page? */
  showNoteStart: boolean;
}

/** The mark at a known person, in finished words. */
export function personMark(contact: Contact, note: Note | undefined, words: Words): PersonMark {
  const { translator, today, circles } = words;
  const { t } = translator;
  const circle = circles.find(({ id }) => id === contact.circleId);
  const due = dueState(contact, today);
  const last = contact.lastInteraction;
  const lastContact = last ? lastContactPhrase(last, today, translator) : t('marks.never-spoken');
  const start = note && words.showNoteStart ? noteStart(note.text) : undefined;
  const line = [circle?.name, lastContact].filter(Boolean).join(' · ');
  const detail = [due === 'due' && duePhrase(contact, today, translator), start].filter(Boolean).join(' · ');
  return {
    due,
    ...(circle && { hue: circle.position % 6 }),
    line,
    chip: [last ? agoShort(last.day, today, translator) : t('marks.known'), due === 'due' && t('marks.due')].filter(Boolean).join(' · '),
    ...(detail && { detail }),
    label: [`Kring: ${contact.name}`, line, detail].filter(Boolean).join('. '),
  };
}

/** The mark at a post that carries the person's own note. */
export function postMark(note: Note, { translator, showNoteStart }: Words): PostMark {
  const start = showNoteStart ? noteStart(note.text) : undefined;
  return { ...(start && { noteStart: start }), label: [translator.t('marks.own-note'), start].filter(Boolean).join(': ') };
}

export function markLabels({ t }: Translator): MarkLabels {
  return { add: t('marks.add'), log: t('marks.log'), open: t('marks.open'), noted: t('marks.noted'), reload: t('marks.reload') };
}
