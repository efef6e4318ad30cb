/** What a column of a table of people can hold. */
export const peopleFields = [
  'firstName',
  'middleName',
  'infix',
  'lastName',
  'fullName',
  'nickname',
  'email',
  'phone',
  'organisation',
  'position',
  'link',
  'website',
  'location',
  'birthday',
  'note',
  'label',
  'connectedOn',
  'lastContactOn',
  'cadenceDays',
] as const;
export type PeopleField = (typeof peopleFields)[number];

/** Column by column the field it holds; undefined for columns that are left alone. */
export type PeopleMapping = (PeopleField | undefined)[];

/** The columns that hold each field, from left to right. */
export function columnsOf(mapping: PeopleMapping): Map<PeopleField, number[]> {
  const columns = new Map<PeopleField, number[]>();
  for (const [column, field] of mapping.entries()) if (field) columns.set(field, [...(columns.get(field) ?? []), column]);
  return columns;
}

/** Headers as `headerName` gives them, in Dutch, English, German and French. */
const words: Record<PeopleField, string> = {
  firstName: 'first name|firstname|given name|givenname|voornaam|voornamen|roepnaam|vorname|prenom|first|naam voornaam',
  middleName: 'middle name|middlename|additional name|tweede naam|middelste naam|weitere vornamen',
  infix: 'tussenvoegsel|tussenvoegsels|voorvoegsel|voorvoegsels|tv|tussenv|infix|prefix achternaam',
  lastName: 'last name|lastname|family name|familyname|surname|achternaam|familienaam|nachname|nom de famille|nom|last',
  fullName:
    'name|full name|fullname|display name|naam|volledige naam|weergavenaam|contact|contactpersoon|contact person|contact name|persoon|person|relatie|naam contactpersoon|naam contact|nom complet|vollstandiger name|wie',
  nickname: 'nickname|bijnaam|file as',
  email:
    'email|e mail|mail|email address|emailaddress|e mail address|e mailaddress|emails|emailadres|e mailadres|mailadres|e mail adres|email adres|e mailadressen|e mail adressen|e mail 1 value|e mail 2 value|e mail 3 value|e mail 4 value|e mail 1 waarde|e mail 2 waarde|e mail 2 address|e mail 3 address|work email|home email|zakelijk e mailadres|prive e mailadres|adresse e mail|e mail adresse',
  phone:
    'phone|phone number|phonenumber|phonenumbers|phone numbers|telephone|mobile|mobile phone|business phone|home phone|primary phone|telefoon|telefoonnummer|telefoonnummers|tel|mobiel|mobiele telefoon|mobiel nummer|gsm|phone 1 value|phone 2 value|phone 3 value|phone 1 waarde|telefon|telephone mobile|telefoon op werk|telefoon thuis',
  organisation:
    'company|companies|organisation|organization|organization name|organization 1 name|organisatie|bedrijf|bedrijfsnaam|werkgever|employer|company name|organisatienaam|naam organisatie|opdrachtgever|gemeente|firma|entreprise|societe|instelling|unternehmen',
  position:
    'position|title|job title|jobtitle|role|function|functie|functietitel|rol|beroep|organization title|organization 1 title|organization 1 job title|poste|titel|headline|functie omschrijving',
  link: 'url|profile url|profile|profiles|linkedin|linkedin url|linkedin profile|linkedin profiel|linkedinprofiel|linkedin profile url|linkedin link|profiel|profielurl|profiel url|link|endorser public url|custom field 1 value|custom field 2 value',
  website: 'website|websites|website 1 value|website 2 value|website 3 value|website 1 waarde|web page|webpagina|sites|homepage',
  location:
    'location|plaats|woonplaats|stad|city|regio|region|locatie|address 1 city|home city|business city|vestigingsplaats|ort|ville|standplaats|werkplaats',
  birthday: 'birthday|birth date|birthdate|date of birth|geboortedatum|verjaardag|geburtstag|anniversaire',
  note: 'note|notes|notitie|notities|opmerking|opmerkingen|remarks|comments|toelichting|aantekening|aantekeningen|memo|bijzonderheden',
  label:
    'label|labels|tag|tags|group|groep|groepen|groups|category|categories|categorie|categorieen|group membership|kring|circle|groepslidmaatschap',
  connectedOn: 'connected on|verbonden op|connectie sinds|connected|connected since|verbonden sinds|contact sinds|kennis sinds',
  lastContactOn:
    'last contact|last contacted|laatste contact|laatst gesproken|last spoken|datum laatste contact|laatste contactmoment|laatst contact|laatst gezien|last interaction|last touch|last contact date|laatste gesprek',
  cadenceDays: 'rhythm in days|cadence|cadence days|ritme|ritme in dagen|frequentie in dagen|frequency days',
};

const fieldByHeader = new Map(
  Object.entries(words).flatMap(([field, headers]) => headers.split('|').map((header) => [header, field as PeopleField] as const)),
);

/** Words inside a longer header ("telefoon (werk)", "bedrijf/organisatie"), the first that fits counts. */
const wordsInside: [RegExp, PeopleField][] = [
  [/\b(?:e ?mail|mail|e ?mailadres)\b/u, 'email'],
  [/telefoon|mobiel|\bphone\b|\bgsm\b|\btel\b/u, 'phone'],
  [/linkedin|\burl\b/u, 'link'],
  [/website/u, 'website'],
  [/laatste? (?:contact|gesproken|gezien)|last (?:contact|spoke)/u, 'lastContactOn'],
  [/organisatie|bedrijf|werkgever|\bcompany\b|\bemployer\b|organi[sz]ation/u, 'organisation'],
  [/functie|job title|\bposition\b/u, 'position'],
  [/voornaam|first name|roepnaam/u, 'firstName'],
  [/achternaam|last name|familienaam/u, 'lastName'],
  [/tussenvoegsel/u, 'infix'],
  [/notitie|opmerking|\bnotes?\b|aantekening/u, 'note'],
  [/woonplaats|\bplaats\b|\bcity\b/u, 'location'],
  [/geboorte|\bbirth/u, 'birthday'],
];

/** Columns that speak about another column, or about something else of a person. */
const besideThePoint =
  /\b(?:label|type|display|weergavenaam|phonetic|yomi|fax|assistant|manager|spouse|partner|street|straat|postcode|zip|country|land|datum|date|id|nummer)\b/u;

/** The field a header names, or undefined. `name` as `headerName` gives it. */
export function peopleField(name: string): PeopleField | undefined {
  const field = fieldByHeader.get(name);
  if (field !== undefined || name.length > 40 || besideThePoint.test(name)) return field;
  return wordsInside.find(([word]) => word.test(name))?.[1];
}

/** Whether a cell is nothing but what stands above columns of people. `name` as `headerName` gives it. */
export function isHeaderWord(name: string): boolean {
  return fieldByHeader.has(name);
}

const single = new Set<PeopleField>([
  'firstName',
  'middleName',
  'infix',
  'lastName',
  'fullName',
  'connectedOn',
  'lastContactOn',
  'birthday',
  'cadenceDays',
]);

/** A title is a position, unless a position stands beside it: then it is one before a name (drs., ir.). */
const academic = new Set(['title', 'titel']);

/** The mapping that the headers tell; of fields that a person has once the first column counts. */
export function guessMapping(names: readonly string[]): PeopleMapping {
  const taken = new Set<PeopleField>();
  const hasPosition = names.some((name) => !academic.has(name) && peopleField(name) === 'position');
  return names.map((name) => {
    const field = peopleField(name);
    if (field === undefined || (academic.has(name) && hasPosition) || (single.has(field) && taken.has(field))) return undefined;
    taken.add(field);
    return field;
  });
}
