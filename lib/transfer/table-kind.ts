import { guessMapping, type PeopleField } from './people/people-fields';

/** What a table is, told by its header alone. */
export type TableKind =
  | 'linkedin-connections'
  | 'linkedin-messages'
  | 'linkedin-invitations'
  | 'linkedin-contacts'
  | 'linkedin-comments'
  | 'linkedin-reactions'
  | 'linkedin-recommendations'
  | 'linkedin-endorsements'
  | 'linkedin-profile'
  | 'linkedin-other'
  | 'google-contacts'
  | 'spreadsheet'
  | 'bank'
  | 'agenda';

/** Headers as `headerName` gives them, all of which must be there; the first that fits counts (formats.md, 1 and 3). */
const shapes: [TableKind, string[]][] = [
  ['linkedin-messages', ['conversation id', 'from', 'date']],
  ['linkedin-messages', ['from', 'sender profile url', 'date']],
  ['linkedin-invitations', ['from', 'to', 'sent at', 'direction']],
  ['linkedin-profile', ['first name', 'last name', 'maiden name']],
  ['linkedin-recommendations', ['first name', 'last name', 'text', 'creation date']],
  ['linkedin-endorsements', ['skill name', 'endorser first name']],
  ['linkedin-endorsements', ['skill name', 'endorsee first name']],
  ['linkedin-contacts', ['source', 'firstname', 'lastname']],
  ['linkedin-contacts', ['source', 'first name', 'last name', 'emails']],
  ['linkedin-other', ['first name', 'last name', 'issuing authority']],
  ['linkedin-other', ['date', 'sharelink']],
  ['linkedin-other', ['date', 'link', 'optiontext']],
  ['linkedin-other', ['saveditem', 'createdtime']],
  ['linkedin-other', ['time', 'search query']],
  ['linkedin-other', ['company name', 'title', 'started on']],
  ['linkedin-other', ['saved date', 'job url']],
  ['linkedin-reactions', ['date', 'type', 'link']],
  ['linkedin-comments', ['date', 'link', 'message']],
  ['linkedin-comments', ['date', 'link', 'comment']],
  ['linkedin-connections', ['first name', 'last name', 'connected on']],
  ['linkedin-connections', ['first name', 'last name', 'url', 'company', 'position']],
  ['linkedin-connections', ['voornaam', 'achternaam', 'verbonden op']],
  ['google-contacts', ['given name', 'family name', 'group membership']],
  ['google-contacts', ['first name', 'last name', 'e mail 1 value']],
  ['google-contacts', ['name', 'given name', 'family name', 'e mail 1 value']],
  ['google-contacts', ['first name', 'last name', 'labels', 'file as']],
  ['agenda', ['subject', 'start date']],
  ['agenda', ['onderwerp', 'begindatum']],
  ['agenda', ['subject', 'body', 'from name']],
];

const moneyWords =
  /^(?:iban|bban|iban bban|rekening|rekeningnummer|tegenrekening|bedrag|bedrag eur|amount|amount eur|saldo|saldo na mutatie|balance|debit|credit|bij af|af bij|mutatiesoort|transactiedatum|transaction date|transactiebedrag|valuta|munt|currency|rentedatum|boekdatum|muntsoort)$/u;

const personFields: PeopleField[] = [
  'email',
  'phone',
  'link',
  'website',
  'organisation',
  'position',
  'connectedOn',
  'lastContactOn',
  'birthday',
  'location',
  'note',
  'label',
];

/** Columns of tables of things: a name beside them is no person's. */
const thingWords = /^(?:price|prijs|sku|stock|voorraad|quantity|aantal|product|artikel|artikelnummer|ean|isbn|kenteken)$/u;

/** What a line of cells is the header of, or undefined when it is none. */
export function tableKind(names: string[]): TableKind | undefined {
  const shape = shapes.find(([, needed]) => needed.every((name) => names.includes(name)));
  if (shape) return shape[0];
  if (names.filter((name) => moneyWords.test(name)).length >= 2) return 'bank';
  return isPeople(names) ? 'spreadsheet' : undefined;
}

function isPeople(names: string[]): boolean {
  const fields = new Set(guessMapping(names));
  const details = personFields.filter((field) => fields.has(field)).length;
  if (names.some((name) => thingWords.test(name))) return false;
  if (fields.has('firstName')) return fields.has('lastName') || details > 0;
  return (fields.has('lastName') || fields.has('fullName')) && details > 0;
}
