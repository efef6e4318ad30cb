import type { CalendarDay } from '../domain/calendar-day';
import type { Detail } from '../domain/detail';
import type { Gift } from '../domain/gift';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { PromiseRecord } from '../domain/promise';
import type { PersonFile, ReportSection } from '../privacy/person-file';
import { channelName, dayPhrase } from './phrases';
import type { Translator } from './translate';

interface Tables {
  notes?: Note[];
  details?: Detail[];
  interactions?: Interaction[];
  promises?: PromiseRecord[];
  gifts?: Gift[];
  identities?: Identity[];
}

/** What is kept at someone, in words they can read: every fact with its day and where it came from (AVG art. 15). */
export function personReport({ contact, tables }: PersonFile, translator: Translator): ReportSection[] {
  const { t } = translator;
  const { notes = [], details = [], interactions = [], promises = [], gifts = [], identities = [] } = tables as Tables;
  const day = (value: string) => dayPhrase(value.slice(0, 10) as CalendarDay, translator);
  const known = new Set(['notes', 'details', 'interactions', 'promises', 'gifts', 'identities', 'sightings']);
  const sections: ReportSection[] = [
    { title: t('rights.card'), lines: cardLines(contact, translator) },
    {
      title: t('detail.title'),
      lines: details.map(({ kind, text, source, day: on }) => ({
        text: `${t(`detail.kind-${kind}`)}: ${text}`,
        from: t('detail.from', { source: t(`detail.source-${source}`), day: day(on) }),
      })),
    },
    { title: t('note.title'), lines: notes.map(({ text, createdAt }) => ({ text, from: t('rights.own-note', { day: day(createdAt) }) })) },
    {
      title: t('timeline.title'),
      lines: interactions.map(({ channel, day: on, text, contactIds }) => ({
        text: [channelName(channel, translator), text].filter(Boolean).join(': '),
        from: [day(on), contactIds.length > 1 ? t('rights.with-others', { count: contactIds.length - 1 }) : ''].filter(Boolean).join(', '),
      })),
    },
    { title: t('promise.title'), lines: promises.map(({ text, day: on }) => ({ text, from: t('promise.by', { day: day(on) }) })) },
    {
      title: t('gift.title'),
      lines: gifts.map(({ direction, kind, text, day: on }) => ({
        text: [t(`gift.line-${direction}`, { kind: t(`gift.kind-${kind}`) }), text].filter(Boolean).join(' '),
        from: day(on),
      })),
    },
    { title: t('rights.identities'), lines: identities.map(({ key, createdAt }) => ({ text: key, from: day(createdAt) })) },
    {
      title: t('rights.other'),
      lines: Object.entries(tables)
        .filter(([table]) => !known.has(table))
        .map(([table, rows]) => ({ text: t('rights.other-line', { table, count: rows.length }) })),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function cardLines(contact: PersonFile['contact'], translator: Translator): ReportSection['lines'] {
  const { t } = translator;
  const { name, headline, organisation, location, tags = [], employers = [], createdAt, cameFrom } = contact;
  const told = [name, headline, organisation, location, ...tags, ...employers.map((each) => each.organisation)].filter(
    (text) => text !== undefined,
  );
  const added = t('rights.added', {
    day: dayPhrase(createdAt.slice(0, 10) as CalendarDay, translator),
    source: t(`rights.from-${cameFrom ?? 'unknown'}`),
  });
  return [...told.map((text) => ({ text })), { text: added }];
}
