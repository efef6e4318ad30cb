import { addDays, type CalendarDay } from '../../domain/calendar-day';
import { cueTest } from '../text/cues';
import type { PostReading } from '../read-post';
import { dayIn } from './days-in-text';
import { hoursIn } from './hours-in-text';
import type { KnownContact } from './known-contact';
import { provincesIn } from './provinces';

/** What a job asks for, read once per post. */
export interface JobReading {
  provinces: ReadonlySet<string>;
  start: CalendarDay | undefined;
  hours: { minimum: number; maximum: number } | undefined;
  isForAllRounders: boolean;
  isForStarters: boolean;
  isSenior: boolean;
}

const allRound = cueTest([
  'allround',
  'all-round',
  'van alles',
  'breed inzetbaar',
  'generalist',
  'communicatieadviseur',
  'communicatiemedewerker',
  'communications adviser',
  'communication adviser',
]);
const starters = cueTest([
  'junior',
  'starter',
  'starters',
  'trainee*',
  'traineeship',
  'stagiair',
  'schaal 7',
  'schaal 8',
  'schaal 9',
  'afgestudeerd*',
  'medewerker',
  'webcaremedewerker',
  'graduate',
]);
const senior = cueTest([
  'senior',
  'hoofd',
  'teamleider',
  'manager',
  'schaal 11',
  'schaal 12',
  'schaal 13',
  'schaal 14',
  'minimaal tien jaar',
  'minimaal acht jaar',
  'ruime ervaring',
  'strategisch adviseur',
  'head of',
]);
const junior = cueTest([
  'junior',
  'starter',
  'net begonnen',
  'eerste baan',
  'eerste vaste baan',
  'schaal 7',
  'schaal 8',
  'net afgestudeerd',
  'trainee',
  'stagiair*',
]);
/** Work of another trade: a lawyer is not found among communication people. */
const otherTrade = cueTest([
  'jurist',
  'woo-jurist',
  'juristen',
  'planeconoom',
  'controller',
  'accountant',
  'ict-beheerder',
  'developer',
  'programmeur',
  'data-engineer',
  'verpleegkundige',
  'docent',
  'toezichthouder gezocht',
  'vergunningverlener gezocht',
  'inkoper gezocht',
  'rentmeester',
  'stedenbouwkundige',
  'architect',
  'boekhouder',
  'hr-adviseur gezocht',
  'lawyer',
  'solicitor',
  'engineer',
  'accountant',
]);

export function readJob({ text, post: { author } }: PostReading, today: CalendarDay): JobReading | undefined {
  if (otherTrade(text)) return undefined;
  const provinces = provincesIn(text);
  return {
    // Where no place of work is told, it is where the one who hires is at home.
    provinces: provinces.size > 0 ? provinces : provincesIn(`${author?.name ?? ''} | ${author?.headline ?? ''}`),
    start: startIn(text, today),
    hours: hoursIn(text),
    isForAllRounders: allRound(text),
    isForStarters: starters(text),
    isSenior: senior(text),
  };
}

/** The day of starting, not that of closing. */
function startIn(text: string, today: CalendarDay): CalendarDay | undefined {
  const clauses = text
    .split(/[.\n;]/u)
    .filter((clause) => !/\b(?:reage|sollicit|inschrij|sluit|uiterlijk|v[oó][oó]r \d|gesprek|deadline|apply|closing)/iu.test(clause));
  return clauses.map((clause) => dayIn(clause, today)).find((day) => day !== undefined);
}

/** 0 for no fit; above it the better the fit. Region, start and hours must not contradict; the field must be shared. */
export function jobFit(job: JobReading, { availability, facets, interests, note }: KnownContact, reading: PostReading): number {
  const wanted = reading.kind === 'vacancy' ? 'job' : 'assignment';
  if (availability?.seeks !== wanted) return 0;
  const contradicts =
    !regionFits(job, availability.regions) || !startFits(job, availability.from) || !hoursFit(job, availability) || !levelFits(job, note);
  if (contradicts) return 0;
  const field = fieldOf(job, reading, interests, facets, note);
  if (field === 0) return 0;
  const isNear = job.provinces.size > 0 && (availability.regions?.length ?? 0) > 0;
  return field + (isNear ? 0.5 : 0) + (job.hours ? 0.2 : 0);
}

function regionFits({ provinces }: JobReading, regions: readonly string[] | undefined): boolean {
  if (provinces.size === 0 || !regions || regions.length === 0) return true;
  return regions.some((region) => provinces.has(region));
}

/** Six weeks apart can be bridged, half a year cannot. */
function startFits({ start }: JobReading, from: CalendarDay | undefined): boolean {
  return start === undefined || from === undefined || from <= addDays(start, 42);
}

function hoursFit({ hours }: JobReading, { minimumHours, maximumHours }: { minimumHours?: number; maximumHours?: number }): boolean {
  if (!hours || minimumHours === undefined || maximumHours === undefined) return true;
  return hours.minimum <= maximumHours + 8 && minimumHours <= hours.maximum + 8;
}

function levelFits({ isSenior, isForStarters }: JobReading, note: string): boolean {
  if (junior(note)) return !isSenior || isForStarters;
  return !isForStarters || isSenior || !/traineeship|stagiair/iu.test(note);
}

const ofHiring = new Set(['interim-hiring', 'employer-branding', 'interim-craft', 'self-employment-law', 'profession']);

function fieldOf(
  job: JobReading,
  { topics, facets: asked }: PostReading,
  interests: ReadonlySet<string>,
  facets: ReadonlyMap<string, number>,
  note: string,
): number {
  const fields = topics.filter(({ id }) => !ofHiring.has(id));
  const sharedFacets = [...asked.keys()].filter((facet) => facets.has(facet) && !ofHiring.has(facet.split('/')[0] ?? '')).length;
  if (fields.some(({ id }) => interests.has(id))) return 1 + 0.2 * sharedFacets;
  if (sharedFacets > 0) return 0.9;
  const isAllRounder = /\b(?:allround|all-round|breed|generalist)/iu.test(note);
  if (isAllRounder && (job.isForAllRounders || fields.length === 0)) return 0.8;
  return job.isForStarters && junior(note) ? 0.5 : 0;
}
