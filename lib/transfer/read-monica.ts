import { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day';
import { emailsIn, websitesIn } from './people/fill-card';
import { readProfileLink } from './people/profile-link';
import { emptyCard, fullName, type PersonCard, type SourcedCard } from './person-card';
import type { RefusedLine } from './remark';
import { CellText } from './text/cell-text';

// Monica 4 exports an account as lists of `{ count, type, values }`; fields that are not there are left out (formats.md, 3).

const text = z.string().nullish().catch(undefined);
const listSchema = z.object({ type: z.string(), values: z.array(z.unknown()).catch([]) });
const listsSchema = z.union([z.array(z.unknown()), z.record(z.string(), z.unknown()).transform((lists) => Object.values(lists))]).catch([]);

const contactSchema = z.object({
  properties: z.object({
    first_name: text,
    middle_name: text,
    last_name: text,
    nickname: text,
    description: text,
    job: text,
    company: text,
    last_talked_to: text,
    is_partial: z.unknown().optional(),
    stay_in_touch_frequency: z.number().int().min(1).max(3650).nullish().catch(undefined),
    tags: z.array(z.string()).nullish().catch(undefined),
    birthdate: z.object({ date: text, is_year_unknown: z.unknown().optional() }).nullish().catch(undefined),
  }),
  data: listsSchema.optional(),
});
type MonicaContact = z.infer<typeof contactSchema>;

const valueSchema = z.object({
  properties: z.object({ body: text, data: text, called_at: text, happened_at: text, content: text }).catch({}),
});

export const monicaSchema = z.object({
  version: z.string(),
  account: z.object({ uuid: z.string().optional(), data: listsSchema }),
});

export interface MonicaReading {
  people: SourcedCard[];
  refused: RefusedLine[];
}

/** Lists of one type, whatever else stands between them. */
function valuesOf(lists: readonly unknown[], type: RegExp): unknown[] {
  return lists.flatMap((list) => {
    const parsed = listSchema.safeParse(list);
    return parsed.success && type.test(parsed.data.type) ? parsed.data.values : [];
  });
}

const dayOf = (value: string | null | undefined) => /^\d{4}-\d{2}-\d{2}/u.exec(value ?? '')?.[0] as CalendarDay | undefined;

function latestOf(days: (CalendarDay | undefined)[]): CalendarDay | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

function textsOf(
  { data }: MonicaContact,
  type: RegExp,
): { body?: string | undefined; data?: string | undefined; day?: CalendarDay | undefined }[] {
  return valuesOf(data ?? [], type).flatMap((value) => {
    const parsed = valueSchema.safeParse(value);
    if (!parsed.success) return [];
    const { body, data, called_at, happened_at } = parsed.data.properties as Record<string, string | null | undefined>;
    return [{ body: body ?? undefined, data: data ?? undefined, day: dayOf(called_at ?? happened_at) }];
  });
}

function cardOf(contact: MonicaContact, cell: CellText): PersonCard {
  const { properties } = contact;
  const line = (value: string | null | undefined) => cell.line(value ?? '');
  const [organisation, position] = [line(properties.company), line(properties.job)];
  const fields = textsOf(contact, /field/iu).map(({ data }) => line(data));
  const link = fields.map(readProfileLink).find((found) => found !== undefined);
  const notes = [properties.description ?? '', ...textsOf(contact, /^notes?$/iu).map(({ body }) => body ?? '')].map((note) =>
    cell.block(note),
  );
  const spoken = latestOf([dayOf(properties.last_talked_to), ...textsOf(contact, /call|conversation/iu).map(({ day }) => day)]);
  const birth = dayOf(properties.birthdate?.date);
  const isYearless = properties.birthdate?.is_year_unknown === true || properties.birthdate?.is_year_unknown === 1;
  const first = [line(properties.first_name), line(properties.middle_name)].filter(Boolean).join(' ');
  return {
    ...emptyCard(first || line(properties.nickname), line(properties.last_name)),
    emails: [...new Set(fields.flatMap(emailsIn))],
    phones: [...new Set(fields.filter((field) => /^[+(]?\d[\d\s()./-]{5,}$/u.test(field)))],
    websites: [...new Set(fields.filter((field) => emailsIn(field).length === 0).flatMap(websitesIn))],
    labels: [...new Set((properties.tags ?? []).map((tag) => cell.line(tag)))].filter(Boolean),
    notes: [...new Set(notes)].filter(Boolean),
    ...(organisation !== '' && { organisation }),
    ...(position !== '' && { position }),
    ...(birth && { birthday: isYearless ? `--${birth.slice(5)}` : birth }),
    ...(spoken && { lastContactOn: spoken }),
    ...(properties.stay_in_touch_frequency && { cadenceDays: properties.stay_in_touch_frequency }),
    ...link,
  };
}

/** People of a Monica account. Places are counted per contact, because JSON has no lines worth naming. */
export function readMonica({ account }: z.infer<typeof monicaSchema>): MonicaReading {
  const cell = new CellText();
  const reading: MonicaReading = { people: [], refused: [] };
  for (const [index, value] of valuesOf(account.data, /^contacts?$/iu).entries()) {
    const line = index + 1;
    const parsed = contactSchema.safeParse(value);
    if (!parsed.success) reading.refused.push({ line, code: 'broken-record' });
    else if (parsed.data.properties.is_partial !== true && parsed.data.properties.is_partial !== 1) {
      const card = cardOf(parsed.data, cell);
      if (fullName(card) === '') reading.refused.push({ line, code: 'no-name' });
      else reading.people.push({ card, line });
    }
  }
  return reading;
}
