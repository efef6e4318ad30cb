import { today } from '../../../lib/domain/calendar-day';
import { channelName } from '../../../lib/i18n/phrases';
import { tableHeaders } from '../../../lib/i18n/transfer-phrases';
import type { Translator } from '../../../lib/i18n/translate';
import { dumpStore } from '../../../lib/store/dump';
import { listEverything } from '../../../lib/store/everything';
import { writeBackup } from '../../../lib/transfer/backup';
import { cardsOfStore, storePeople } from '../../../lib/transfer/backup-people';
import { writeCalendar } from '../../../lib/transfer/out/calendar';
import { writeMarkdownFolder } from '../../../lib/transfer/out/markdown-folder';
import { writePeopleTable } from '../../../lib/transfer/out/people-table';
import { writeVcards } from '../../../lib/transfer/out/vcards';
import { writeZip } from '../../../lib/transfer/out/zip-file';

export type ExportKind = 'backup' | 'table' | 'vcard' | 'markdown' | 'calendar';

interface ExportFile {
  name: string;
  content: Blob;
}

const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });

/** The store in one of the formats. `hasNames`: whether a calendar may show who is due. */
export async function makeExport(kind: ExportKind, { hasNames }: { hasNames: boolean }, translator: Translator): Promise<ExportFile> {
  const name = (extension: string) => `kring-${today()}.${extension}`;
  switch (kind) {
    case 'backup':
      return { name: name('json'), content: text(writeBackup(await dumpStore(), new Date().toISOString()), 'application/json') };
    case 'table': {
      const separator = translator.language === 'nl' ? ';' : ',';
      const people = storePeople(await listEverything());
      return { name: name('csv'), content: text(writePeopleTable(people, { separator, headers: tableHeaders(translator) }), 'text/csv') };
    }
    case 'vcard':
      return { name: name('vcf'), content: text(writeVcards(storePeople(await listEverything())), 'text/vcard') };
    case 'markdown':
      return { name: name('zip'), content: await markdown(translator) };
    case 'calendar':
      return { name: name('ics'), content: text(await calendar(hasNames, translator), 'text/calendar') };
  }
}

async function markdown(translator: Translator): Promise<Blob> {
  const store = await listEverything();
  const momentsOf = Map.groupBy(
    store.interactions.flatMap(({ contactIds, day, channel, text: words }) => contactIds.map((id) => ({ id, day, channel, words }))),
    ({ id }) => id,
  );
  const people = cardsOfStore(store).map(({ id, card }) => {
    const moments = (momentsOf.get(id) ?? []).toSorted((a, b) => b.day.localeCompare(a.day));
    const words = (moment: (typeof moments)[number]) => [channelName(moment.channel, translator), moment.words].filter(Boolean).join(', ');
    return { card, moments: moments.map((moment) => ({ day: moment.day, words: words(moment) })) };
  });
  const { t } = translator;
  return writeZip(writeMarkdownFolder(people, { moments: t('transfer.markdown-moments'), notes: t('transfer.markdown-notes') }));
}

async function calendar(hasNames: boolean, { t }: Translator): Promise<string> {
  const { contacts } = await listEverything();
  const entries = contacts.flatMap(({ id, name, dueOn }) =>
    dueOn ? [{ id, day: dueOn, summary: hasNames ? t('transfer.calendar-name', { name }) : t('transfer.calendar-nameless') }] : [],
  );
  return writeCalendar(entries, new Date().toISOString());
}
