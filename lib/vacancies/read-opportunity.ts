import type { CalendarDay } from '../domain/calendar-day';
import type { Opportunity } from '../domain/opportunity';
import { organisationTypeOf } from '../domain/organisation-type';
import { plainAddress, readJobTitle } from '../linkedin/job-page';
import { readDeadline } from './read-deadline';
import { readOrganisation } from './read-organisation';
import { readHours, readRate, readRegion } from './read-terms';

/** What the person brought: a pasted text, or title, address and selected words of a tab. */
export interface OpportunitySource {
  text?: string;
  title?: string;
  url?: string;
}

type ReadOpportunity = Omit<Opportunity, 'id' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'passedOn' | 'isSample' | 'title'> & {
  title?: string;
};

const longestText = 6000;
const address = /https?:\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/u;
const assignmentSigns =
  /\b(?:interim|opdracht(?!gevers?\b)|inhuur|zzp|freelance|detacher\w*|uurtarief|tarief|tijdelijke vervanging|wet dba|raamovereenkomst|assignment|contractor)\b/giu;
const vacancySigns =
  /\b(?:vacature|(?:salaris)?schaal|dienstverband|arbeidsovereenkomst|vaste? (?:baan|aanstelling|contract)|cao|bruto|vacancy|permanent|salary|pension|pensioen)\b/giu;

/** What an advertisement tells of itself. Nothing is guessed: what is not said stays open, for the person to fill in. */
export function readOpportunity({ text: pasted = '', title: tabTitle = '', url }: OpportunitySource, today: CalendarDay): ReadOpportunity {
  const text = pasted
    .normalize('NFC')
    .replaceAll(/[\u00A0\u202F]/gu, ' ')
    .replaceAll(/\r\n?/gu, '\n')
    .trim();
  const job = readJobTitle(tabTitle);
  const told = { title: job?.title ?? titleOf(text) ?? plainTabTitle(tabTitle), url: plainAddress(url ?? address.exec(text)?.[0] ?? '') };
  const organisation = job?.organisation ?? readOrganisation(text === '' ? tabTitle : text);
  const region = readRegion(text) ?? job?.place ?? placeOf(organisation);
  const whole = `${told.title ?? ''}\n${text}`;
  return {
    kind: count(whole, assignmentSigns) > count(whole, vacancySigns) ? 'assignment' : 'vacancy',
    ...optional('title', told.title, 200),
    ...optional('organisation', organisation, 200),
    ...optional('url', told.url, 2000),
    ...optional('text', text, longestText),
    ...optional('region', region, 100),
    ...optional('hours', readHours(text), 60),
    ...optional('rate', readRate(text), 100),
    ...deadlineIn(text, today),
  };
}

const count = (text: string, signs: RegExp) => [...text.matchAll(signs)].length;

function optional<Field extends string>(field: Field, value: string | undefined, longest: number): { [Each in Field]?: string } {
  const cut = value?.slice(0, longest).trim();
  return cut ? ({ [field]: cut } as { [Each in Field]?: string }) : {};
}

function deadlineIn(text: string, today: CalendarDay): Pick<Opportunity, 'deadline'> {
  const deadline = readDeadline(text, today);
  return deadline ? { deadline } : {};
}

const titleLabel =
  /^[ \t*•-]*(?:functie(?:titel)?|vacature|opdracht|rol|titel|gezocht|role|position|job title|title)[ \t]*[:\t–-][ \t]*(.+)$/imu;
const sought =
  /\b(?:zoekt|zoeken(?: wij| we)?|op zoek naar|looking for)(?: per direct| wij| we)? (?:een |an? |naar (?:een )?)?(?:ervaren |enthousiaste |experienced )?([^.,;:\n]{4,80}?)(?= voor | die | per | met | bij | in | om | ter |[.,;:\n]|$)/iu;
const noTitle =
  /^(?:vacature|opdracht|interim opdracht|functieomschrijving|over de functie|wat ga je doen\??|job description|about the (?:job|role)|https?:\/\/\S+)$/iu;

/** Its own line where it has one, else whom it says to look for, else its first line. */
function titleOf(text: string): string | undefined {
  const labelled = titleLabel.exec(text)?.[1];
  if (labelled && labelled.length <= 120) return labelled.trim();
  const first = text
    .split('\n')
    .map((line) => line.replace(/^[\s*#•-]+/u, '').trim())
    .find((line) => line !== '' && !noTitle.test(line));
  const isSentence = first !== undefined && (first.length > 90 || /\bzoek(?:t|en)\b|looking for|[.!]$/iu.test(first));
  const found = isSentence ? sought.exec(text)?.[1]?.trim() : undefined;
  return found ? found[0]?.toUpperCase() + found.slice(1) : first?.slice(0, 120);
}

const plainTabTitle = (title: string) =>
  title
    .replace(/^\(\d+\+?\)\s*/u, '')
    .replace(/ \| LinkedIn$/u, '')
    .trim() || undefined;

/** A municipality bears the name of its place. */
function placeOf(organisation: string | undefined): string | undefined {
  const isMunicipality = organisation !== undefined && organisationTypeOf(organisation) === 'municipality';
  return isMunicipality ? /^gemeente (.+)$/iu.exec(organisation)?.[1] : undefined;
}
