import { organisationTypeOf } from '../domain/organisation-type';
import { isOnlyParticles, splitName } from '../transfer/people/split-name';

/** Someone as a guest list tells of them. An address is read for the name at most, and not kept. */
export interface ReadGuest {
  name: string;
  role?: string;
  organisation?: string;
}

const roleWords =
  /(?:adviseur|manager|hoofd|directeur|directrice|strateeg|woordvoer|redacteur|leider|voorlichter|coördinator|coordinator|medewerker|specialist|consultant|zzp|zelfstandig|burgemeester|wethouder|gedeputeerde|secretaris|griffier|bestuur|trainee|stagiair|officer|eigenaar|oprichter|partner|dijkgraaf|lid\b|voorzitter|\b(?:lead|head|director|advis[eo]r|editor|chair|owner|founder|spokesperson|senior|junior|freelance|interim)\b)/iu;

/** Where an organisation begins inside a longer text. */
const organisationStart =
  '(?:deel)?gemeente|provincie|waterschap|hoogheemraadschap|wetterskip|ministerie|veiligheidsregio|omgevingsdienst|ggd|vng|logeion';
const atOrganisation = new RegExp(
  `^(.*?\\S),?\\s+(?:(?:van|bij|namens|voor)\\s+(?:(?:de|het)\\s+)?)?((?:${organisationStart})\\b.*)$`,
  'iu',
);
const atPlace = /^(.*?\S),?\s+(?:bij|namens|@|at)\s+(?:(?:de|het|the)\s+)?(.+)$/iu;

const beginsAsOrganisation = new RegExp(`^(?:${organisationStart})\\b`, 'iu');
/** Roles are written small; so are tussenvoegsels, and many write `gemeente Ede`. */
const isRole = (text: string) =>
  roleWords.test(text) || (/^\p{Ll}/u.test(text) && !beginsAsOrganisation.test(text) && !isOnlyParticles(text.split(' ')[0] ?? ''));
const isOrganisation = (text: string) => !isRole(text) && organisationTypeOf(text) !== undefined;

/** `adviseur bij gemeente Ede` in two; undefined when no organisation is in it. */
export function splitAtOrganisation(text: string): [before: string, organisation: string] | undefined {
  const found = atOrganisation.exec(text) ?? atPlace.exec(text);
  return found?.[1] && found[2] ? [found[1], found[2]] : undefined;
}

/**
 * The cells of one line: a name first, then role and organisation in whatever order they were written. `isFamilyFirst`: the name may stand in two cells as
 * "Jansen, Jan". Undefined when the first cell is no name.
 */
export function guestOfCells(cells: readonly string[], isFamilyFirst: boolean): ReadGuest | undefined {
  const { name, rest } = takeName(cells, isFamilyFirst);
  if (!isName(name)) return undefined;
  return { name, ...placeOf(rest) };
}

function takeName([first = '', second = '', ...others]: readonly string[], isFamilyFirst: boolean): { name: string; rest: string[] } {
  const alone = { name: wholeName(first), rest: second === '' ? others : [second, ...others] };
  if (second === '' || isRole(second) || organisationTypeOf(second) !== undefined) return alone;
  if (/^(?:[A-Za-z]{1,5}\.?)$/u.test(second) && splitName(`${first}, ${second}`).lastName.endsWith(second))
    return { name: first, rest: others };
  const given = second.split(' ');
  const endsInParticles = given.length > 1 && given.slice(1).every(isOnlyParticles);
  const isGiven = isOneWord(second) || /^(?:\p{Lu}\.\s?)+$/u.test(second) || endsInParticles;
  if (isFamilyFirst && isGiven && (endsInParticles || (isOneWord(first) && others.length > 0))) {
    return { name: wholeName(`${first}, ${second}`), rest: others };
  }
  const isSplit = !isFamilyFirst && isOneWord(first) && others.length > 0 && given.length <= 3;
  return isSplit ? { name: wholeName(`${first} ${second}`), rest: others } : alone;
}

const isOneWord = (text: string) => /^\p{Lu}[\p{L}'’-]*$/u.test(text);

function wholeName(text: string): string {
  const { firstName, lastName } = splitName(text);
  return `${firstName} ${lastName}`.trim();
}

/** Letters, and not more words than a name has: the rest is a sentence. */
function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  return /\p{L}/u.test(name) && words.length <= 7 && name.length <= 80 && !/[?!:]|https?/u.test(name) && /\p{Lu}/u.test(name);
}

function placeOf(rest: readonly string[]): Omit<ReadGuest, 'name'> {
  const [first, second] = rest;
  if (first === undefined) return {};
  const parts = splitAtOrganisation(first);
  if (parts && isRole(parts[0])) return { role: parts[0], organisation: withMinistry(parts[1], rest.slice(1)) };
  if (second === undefined) return isRole(first) ? { role: first } : { organisation: first };
  if (isRole(second) && !isRole(first)) return { role: second, organisation: first };
  if (isOrganisation(first)) return { organisation: withMinistry(first, rest.slice(1)) };
  return { role: first, organisation: withMinistry(second, rest.slice(2)) };
}

/** `Ministerie van Onderwijs, Cultuur en Wetenschap`: the comma is part of the name. */
function withMinistry(organisation: string, [next]: readonly string[]): string {
  return next !== undefined && /^ministerie van/iu.test(organisation) && / en /u.test(next) ? `${organisation}, ${next}` : organisation;
}
