import { z } from 'zod';
import { calendarDaySchema } from './calendar-day';
import { mostTags, reachFields, type Contact } from './contact';
import { lineSchema } from './record';

/** How to reach someone, as typed: one address, number or page a line; labels apart by commas. */
export interface ReachText {
  emails: string;
  phones: string;
  websites: string;
  birthday: string;
  connectedOn: string;
  tags: string;
}

export type Reach = { [Field in keyof ReachText]: NonNullable<Contact[Field]> | null };

const linesOf = (text: string) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean);

const tagsSchema = z.array(lineSchema.max(40)).max(mostTags);
const addressesSchema = reachFields.emails.unwrap().refine((emails) => emails.every((email) => /^[^\s@]+@[^\s@]+$/u.test(email)));

export function reachText({ emails, phones, websites, birthday, connectedOn, tags }: Partial<Contact>): ReachText {
  return {
    emails: (emails ?? []).join('\n'),
    phones: (phones ?? []).join('\n'),
    websites: (websites ?? []).join('\n'),
    birthday: (birthday ?? '').replace(/^--/u, ''),
    connectedOn: connectedOn ?? '',
    tags: (tags ?? []).join(', '),
  };
}

/** What was typed as fields of a card, null for what was emptied; or which fields cannot be read. A birthday may lack its year: `04-17`. */
export function readReach(text: ReachText): { reach: Reach } | { wrong: (keyof ReachText)[] } {
  const birthday = text.birthday.trim().replace(/^(\d{2})-(\d{2})$/u, '--$1-$2');
  const tags = [...new Set(text.tags.split(/[,\n]/u).map((tag) => tag.trim()))].filter(Boolean);
  const read = {
    emails: addressesSchema.safeParse(linesOf(text.emails)),
    phones: reachFields.phones.unwrap().safeParse(linesOf(text.phones)),
    websites: reachFields.websites.unwrap().safeParse(linesOf(text.websites)),
    birthday: reachFields.birthday.unwrap().or(z.literal('')).safeParse(birthday),
    connectedOn: calendarDaySchema.or(z.literal('')).safeParse(text.connectedOn),
    tags: tagsSchema.safeParse(tags),
  };
  const wrong = (Object.keys(read) as (keyof ReachText)[]).filter((field) => !read[field].success);
  if (wrong.length > 0) return { wrong };
  const fields = Object.entries(read).map(([field, { data }]) => [field, data === undefined || data.length === 0 ? null : data]);
  return { reach: Object.fromEntries(fields) as Reach };
}
