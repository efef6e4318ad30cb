import { profileUrl } from '../../linkedin/urls';
import { fullName, type PersonCard } from '../person-card';
import { contentLine, escapedText } from './content-text';

/** Cards of vCard 4.0 (RFC 6350), with LinkedIn as SOCIALPROFILE (RFC 9554); what has no property of its own there comes back under X-KRING names. */
export function writeVcards(people: readonly PersonCard[]): string {
  return people.map(card).join('');
}

function card(person: PersonCard): string {
  const { firstName, lastName, emails, phones, websites, labels, notes } = person;
  const one = (name: string, value: string | number | undefined) => (value === undefined ? [] : [`${name}:${escapedText(String(value))}`]);
  const link = person.slug ?? person.profileKey;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    `FN:${escapedText(fullName(person))}`,
    `N:${escapedText(lastName)};${escapedText(firstName)};;;`,
    ...one('ORG', person.organisation),
    ...one('TITLE', person.position),
    ...(person.location === undefined ? [] : [`ADR:;;;${escapedText(person.location)};;;`]),
    ...emails.map((email) => `EMAIL:${escapedText(email)}`),
    ...phones.map((phone) => `TEL;VALUE=text:${escapedText(phone)}`),
    ...websites.map((website) => `URL:${escapedText(website)}`),
    ...(link === undefined ? [] : [`SOCIALPROFILE;SERVICE-TYPE=LinkedIn:${profileUrl(link)}`]),
    ...(person.birthday === undefined ? [] : [`BDAY:${person.birthday.replaceAll(/(?<=\d)-/gu, '')}`]),
    ...(labels.length === 0 ? [] : [`CATEGORIES:${labels.map(escapedText).join(',')}`]),
    ...notes.map((note) => `NOTE:${escapedText(note)}`),
    ...one('X-KRING-CONNECTED-ON', person.connectedOn),
    ...one('X-KRING-LAST-CONTACT', person.lastContactOn),
    ...one('X-KRING-CADENCE-DAYS', person.cadenceDays),
    'END:VCARD',
  ];
  return lines.map(contentLine).join('');
}
