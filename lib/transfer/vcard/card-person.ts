import { isProfileKey } from '../../linkedin/identities/profile-key';
import { normaliseSlug } from '../../linkedin/identities/slug';
import { readWrittenDay } from '../dates/day-text';
import { emailsIn, websitesIn } from '../people/fill-card';
import { readProfileLink, type ProfileLink } from '../people/profile-link';
import { isOnlyParticles, splitName } from '../people/split-name';
import { emptyCard, type PersonCard } from '../person-card';
import type { RowCode } from '../remark';
import type { CellText } from '../text/cell-text';
import { components, unescaped, type ContentLine } from './content-lines';

type Name = Pick<PersonCard, 'firstName' | 'lastName'>;

/** The person of a card, or why there is none: a card of an organisation or a group, or one without a name. */
export function cardPerson(lines: readonly ContentLine[], text: CellText): PersonCard | RowCode {
  const all = (...names: string[]) => lines.filter(({ name }) => names.includes(name));
  const value = (...names: string[]) =>
    names
      .flatMap((name) => all(name))
      .map((line) => text.line(unescaped(line.value)))
      .find((found) => found !== '');
  const isUnnamed = components(all('N')[0]?.value ?? '').every((part) => part.trim() === '');
  const isOrganisation =
    (isUnnamed && value('FN') !== undefined && value('FN') === text.line(components(all('ORG')[0]?.value ?? '')[0] ?? '')) ||
    /^(?:org|group|location)$/iu.test(value('KIND', 'X-ADDRESSBOOKSERVER-KIND') ?? '') ||
    /company/iu.test(value('X-ABSHOWAS') ?? '');
  if (isOrganisation) return 'organisation-card';
  const name = nameOf(all('N')[0], value('FN') ?? value('NICKNAME'), text);
  if (!name) return value('ORG') === undefined ? 'no-name' : 'organisation-card';
  const organisation = text.line(components(all('ORG')[0]?.value ?? '')[0] ?? '');
  const [position, birthday] = [value('TITLE', 'ROLE'), birthdayOf(all('BDAY')[0])];
  const location = text.line(components(all('ADR')[0]?.value ?? '')[3] ?? '');
  return {
    ...emptyCard('', ''),
    ...name,
    emails: [...new Set(all('EMAIL').flatMap((line) => emailsIn(unescaped(line.value))))],
    phones: [...new Set(all('TEL').map((line) => text.line(unescaped(line.value).replace(/^tel:/iu, ''))))].filter((phone) =>
      /\d{3}/u.test(phone),
    ),
    websites: [...new Set(all('URL').flatMap((line) => websitesIn(unescaped(line.value))))],
    labels: [...new Set(all('CATEGORIES').flatMap((line) => components(line.value, ',')))].map((label) => text.line(label)).filter(Boolean),
    notes: [...new Set(all('NOTE').map((line) => text.block(unescaped(line.value))))].filter(Boolean),
    ...(organisation !== '' && { organisation }),
    ...(position !== undefined && { position }),
    ...(location !== '' && { location }),
    ...(birthday !== undefined && { birthday }),
    ...ownFields(value),
    ...linkOf(lines),
  };
}

function nameOf(structured: ContentLine | undefined, formatted: string | undefined, text: CellText): Name | undefined {
  const [family = '', given = '', additional = ''] = components(structured?.value ?? '').map((part) => text.line(part));
  const isInfix = isOnlyParticles(additional);
  const firstName = [given, isInfix ? '' : additional].filter(Boolean).join(' ');
  const lastName = [isInfix ? additional : '', family].filter(Boolean).join(' ');
  const name = firstName || lastName ? { firstName, lastName } : formatted === undefined ? undefined : splitName(formatted);
  if (!name || !/\p{L}/u.test(`${name.firstName}${name.lastName}`)) return undefined;
  return formatted !== undefined && name.firstName === '' && formatted.includes(' ') && structured === undefined
    ? splitName(formatted)
    : name;
}

/** `1985-04-17`, `19850417`, `--0417`; Apple writes an untold year as 1604. Undefined for "circa 1800". */
function birthdayOf(line: ContentLine | undefined): string | undefined {
  if (!line) return undefined;
  const text = line.value.trim().replace(/T.*$/u, '');
  const [, month, day] = /^--(\d{2})-?(\d{2})$/u.exec(text) ?? [];
  if (month && day) return `--${month}-${day}`;
  const written = /^\d{4}-?\d{2}-?\d{2}$/u.test(text)
    ? readWrittenDay(text.replaceAll('-', '').replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3'))
    : undefined;
  if (!written || written.second < 1 || written.second > 12 || written.first < 1 || written.first > 31) return undefined;
  const isYearless = line.parameters.get('X-APPLE-OMIT-YEAR')?.includes(String(written.year)) || written.year === 1604;
  const monthDay = `${String(written.second).padStart(2, '0')}-${String(written.first).padStart(2, '0')}`;
  return isYearless ? `--${monthDay}` : `${String(written.year).padStart(4, '0')}-${monthDay}`;
}

const day = /^\d{4}-\d{2}-\d{2}$/u;

/** What Kring itself adds, so that its cards come back whole. */
function ownFields(value: (...names: string[]) => string | undefined): Partial<PersonCard> {
  const [connected, last, cadence] = [value('X-KRING-CONNECTED-ON'), value('X-KRING-LAST-CONTACT'), value('X-KRING-CADENCE-DAYS')];
  return {
    ...(connected !== undefined && day.test(connected) && { connectedOn: connected as NonNullable<PersonCard['connectedOn']> }),
    ...(last !== undefined && day.test(last) && { lastContactOn: last as NonNullable<PersonCard['lastContactOn']> }),
    ...(cadence !== undefined && /^[1-9]\d{0,3}$/u.test(cadence) && { cadenceDays: Number(cadence) }),
  };
}

const profileProperties = new Set(['X-SOCIALPROFILE', 'SOCIALPROFILE', 'IMPP', 'X-LINKEDIN']);

/** LinkedIn as cards tell it: a URL, a social profile (RFC 9554; Apple's X- form), or only the name in it under a service called LinkedIn. */
function linkOf(lines: readonly ContentLine[]): ProfileLink {
  const linked = lines.filter(({ name }) => name === 'URL' || profileProperties.has(name));
  const found = linked.map(({ value }) => readProfileLink(unescaped(value))).find((link) => link !== undefined);
  if (found) return found;
  const named = linked.find((line) => line.name === 'X-LINKEDIN' || (profileProperties.has(line.name) && isLinkedinService(line)));
  const word = named && (named.parameters.get('X-USER')?.[0] ?? named.value).trim().replace(/^(?:x-apple|linkedin):/iu, '');
  if (word === undefined || /[\s:/@]/u.test(word)) return {};
  if (isProfileKey(word)) return { profileKey: word };
  const slug = normaliseSlug(word);
  return slug === undefined ? {} : { slug };
}

function isLinkedinService({ parameters }: ContentLine): boolean {
  const services = [
    ...(parameters.get('TYPE') ?? []),
    ...(parameters.get('SERVICE-TYPE') ?? []),
    ...(parameters.get('X-SERVICE-TYPE') ?? []),
  ];
  return services.some((service) => /^linkedin$/iu.test(service));
}
