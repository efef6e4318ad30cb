import type { CalendarDay } from '../../domain/calendar-day';
import { noteStart } from '../../domain/note';
import type { CsvRow } from '../csv/csv-parser';
import { DayColumn, type DayOrder } from '../dates/day-column';
import type { MessageTrace, Party } from '../moment';
import { readProfileLink, readProfileLinks } from '../people/profile-link';
import { onceEach } from '../once-each';
import type { RefusedLine, Warning } from '../remark';
import { CellText } from '../text/cell-text';
import { cellReader } from './columns';

interface RawMessage extends Omit<MessageTrace, 'sentAt'> {
  date: string;
  line: number;
}

export interface MessagesReading {
  messages: MessageTrace[];
  refused: RefusedLine[];
  warnings: Warning[];
  dateOrder?: DayOrder;
}

const isYes = (cell: string) => /^(?:true|yes|ja|1)$/iu.test(cell.trim());

/** Characters of a message that are kept where the person asks for it. */
const longestStart = 160;

/** Names behind which there is nobody. */
const nobody = /^(?:linkedin member|linkedin-lid|linkedin lid|linkedin|)$/iu;

/** Rows of messages.csv, every generation of it (formats.md, 1). Of a message stays who, when and where, and how it begins where the person asked for that. */
export class MessagesTable {
  readonly #cell: ReturnType<typeof cellReader>;
  readonly #columns: number;
  readonly #raw: RawMessage[] = [];
  readonly #refused: RefusedLine[] = [];
  readonly #text = new CellText();
  readonly #line = onceEach((name: string) => this.#text.line(name));
  readonly #sender = onceEach((name: string) => onceEach((link: string) => sender(this.#line(name), link)));
  readonly #recipients = onceEach((names: string) => onceEach((links: string) => recipients(this.#line(names), links)));
  #drafts = 0;
  #spam = 0;

  constructor(
    headerNames: readonly string[],
    readonly keepsWords = false,
  ) {
    this.#cell = cellReader(headerNames);
    this.#columns = headerNames.length;
  }

  add({ cells, line, hasBrokenQuotes, isLast }: CsvRow): void {
    if (hasBrokenQuotes || (isLast && cells.length < this.#columns)) {
      this.#refused.push({ line, code: hasBrokenQuotes ? 'quotes' : 'cut' });
    } else if (cells.every((cell) => cell.trim() === '')) this.#refused.push({ line, code: 'empty-row' });
    else if (isYes(this.#cell(cells, 'is message draft')) || isYes(this.#cell(cells, 'is conversation draft'))) this.#drafts += 1;
    else if (/spam/iu.test(this.#cell(cells, 'folder'))) this.#spam += 1;
    else this.#keep(cells, line);
  }

  get size(): number {
    return this.#raw.length;
  }

  read(today: CalendarDay, separator: string): MessagesReading {
    const column = new DayColumn(
      this.#raw.map(({ date }) => date),
      { today, separator },
    );
    const messages: MessageTrace[] = [];
    for (const { date, line, ...trace } of this.#raw) {
      const moment = column.read(date);
      if (moment) messages.push({ ...trace, sentAt: moment.instant });
      else this.#refused.push({ line, code: 'no-date' });
    }
    const warnings: Warning[] = [];
    if (this.#drafts > 0) warnings.push({ code: 'drafts-skipped', values: { count: this.#drafts } });
    if (this.#spam > 0) warnings.push({ code: 'spam-skipped', values: { count: this.#spam } });
    if (this.#text.repaired > 0) warnings.push({ code: 'characters-repaired', values: { count: this.#text.repaired } });
    const refused = this.#refused.toSorted((a, b) => a.line - b.line);
    return { messages, refused, warnings, ...(column.order && { dateOrder: column.order }) };
  }

  #keep(cells: readonly string[], line: number): void {
    const from = this.#sender(this.#cell(cells, 'from'))(this.#cell(cells, 'sender profile url'));
    const to = this.#recipients(this.#cell(cells, 'to'))(this.#cell(cells, 'recipient profile urls'));
    const date = this.#cell(cells, 'date');
    if (!from && date.trim() === '') this.#refused.push({ line, code: 'columns' });
    if (!from) return;
    const folder = /archive/iu.test(this.#cell(cells, 'folder')) ? 'archive' : 'inbox';
    const conversation = this.#cell(cells, 'conversation id').trim() || conversationOf(from, to);
    const words = this.keepsWords ? this.#start(this.#cell(cells, 'content') || this.#cell(cells, 'subject')) : '';
    this.#raw.push({ conversation, from, to, date, line, folder, ...(words && { words }) });
  }

  #start(content: string): string {
    return noteStart(this.#text.line(content.slice(0, longestStart * 10).replace(/<[^<>]*>/gu, ' ')), longestStart);
  }
}

function sender(name: string, link: string): Party | undefined {
  const found = link === '' ? undefined : readProfileLink(link);
  return party(name, found?.slug ?? found?.profileKey);
}

function party(name: string, slug: string | undefined): Party | undefined {
  if (slug === undefined && nobody.test(name)) return undefined;
  return { name, ...(slug !== undefined && { slug }) };
}

/** Names and links are joined by commas or semicolons; a comma may also stand inside a name, and then only the links say who. */
function recipients(names: string, links: string): Party[] {
  const slugs = readProfileLinks(links).map(({ slug, profileKey }) => slug ?? profileKey);
  if (slugs.length === 1) return parties([names], slugs);
  const apart = names.split(/\s*[,;]\s*/u).filter(Boolean);
  if (slugs.length === 0) return parties(apart, []);
  return parties(apart.length === slugs.length ? apart : slugs.map(() => ''), slugs);
}

function parties(names: readonly string[], slugs: readonly (string | undefined)[]): Party[] {
  return names.map((name, index) => party(name, slugs[index])).filter((each) => each !== undefined);
}

function conversationOf(from: Party, to: readonly Party[]): string {
  return [from, ...to]
    .map(({ slug, name }) => slug ?? name)
    .toSorted()
    .join(' ');
}
