import type { CalendarDay } from '../../domain/calendar-day';
import { cueTest } from '../text/cues';
import { sentencesOf } from '../text/sentences';
import { dayIn } from './days-in-text';
import { hoursIn } from './hours-in-text';
import type { Availability, Leave, Limits } from './limits';
import { provincesIn } from './provinces';
import cues from './cues/read-note.json';

/** What a note about somebody says that a suggestion must respect or can use. */
export interface NoteReading {
  limits: Limits;
  leave?: Leave;
  availability?: Availability;
  /** Looks for people for work: wants to hear who comes free. */
  seeksPeople: boolean;
  /** The clauses of refusal ("geen jeugdhulp", "niets over asielopvang"): subjects in them are not wanted. */
  refusals: string[];
  /** The clauses that narrow ("alleen schulden"). */
  narrowings: string[];
  /** The note without refusals: what to match a post with. */
  wishes: string;
}

const nothing = cueTest(cues.nothing);
const noAssignments = cueTest(cues['no-assignments']);
const noVacancies = cueTest(cues['no-vacancies']);
const onlyJobs = cueTest(cues['only-jobs']);
const onlyPeople = cueTest(['namen van mensen', 'alleen namen', 'geen artikelen', 'only names', 'no articles']);
const ill = cueTest(cues.ill);
const onLeave = cueTest(cues['on-leave']);
const sabbatical = cueTest(['sabbatical', 'wereldreis', 'op reis']);
const full = cueTest(['zit vol', 'volgeboekt', 'vol tot', 'fully booked', 'bezet tot']);
const wantsAssignment = cueTest(cues['wants-assignment']);
const wantsJob = cueTest(cues['wants-job']);
const seeksPeople = cueTest(cues['seeks-people']);
const refusal = /\b(?:geen|niets over|niet over|nooit over|niet voor|no|nothing about|not about)\s+[^.;]*?(?=,\s*(?:maar|wel)\b|[.;]|$)/giu;
const narrowing = /\b(?:alleen|uitsluitend|vooral niet meer dan|only)\s+[^.,;]*/giu;
const numberWords: Record<string, number> = {
  geen: 0,
  niet: 0,
  niets: 0,
  een: 1,
  één: 1,
  eenmaal: 1,
  twee: 2,
  tweemaal: 2,
  drie: 3,
  driemaal: 3,
  vier: 4,
  once: 1,
  twice: 2,
};

/** Reads wishes and refusals out of a person's own note, seen from `today`. What it does not recognise stays a note. */
export function readNote(note: string, today: CalendarDay): NoteReading {
  const refusals = [...note.matchAll(refusal)].map(([clause]) => clause);
  const narrowings = [...note.matchAll(narrowing)].map(([clause]) => clause);
  const leave = leaveIn(note, today);
  const availability = availabilityIn(note, today);
  return {
    limits: limitsIn(note, today),
    ...(leave ? { leave } : {}),
    ...(availability ? { availability } : {}),
    seeksPeople: seeksPeople(note),
    refusals,
    narrowings,
    wishes: refusals.reduce((text, clause) => text.replace(clause, ' '), note),
  };
}

function limitsIn(note: string, today: CalendarDay): Limits {
  const isOnlyJobs = onlyJobs(note);
  const limit = limitIn(note, today);
  return {
    ...(nothing(note) && !isOnlyJobs && !/niets over/iu.test(note) ? { nothing: true } : {}),
    ...(noAssignments(note) ? { noAssignments: true } : {}),
    ...(noVacancies(note) ? { noVacancies: true } : {}),
    ...(isOnlyJobs ? { onlyJobs: true } : {}),
    ...(onlyPeople(note) ? { onlyPeople: true } : {}),
    ...limit,
  };
}

const perYear =
  /(?:max(?:imaal|\.)?|hooguit|niet meer dan|at most)\s*(\d+|één|een|twee|drie|vier)\s*(?:x|×|keer|maal|times?)?\s*(?:per|a)\s*(?:jaar|year)/iu;

/** "Max. 2x per jaar iets sturen; in mei 2026 één keer gestuurd": the ceiling and how much of it this year is used. */
function limitIn(note: string, today: CalendarDay): Pick<Limits, 'maximumPerYear' | 'sentThisYear'> {
  const maximum = perYear.exec(note)?.[1];
  if (!maximum) return {};
  const year = today.slice(0, 4);
  const rest = note.replace(perYear, ' ');
  const sent = new RegExp(
    `(?:dit jaar|in ${year}|${year}|this year)[^.;]*?(nog niets|geen|één|een|twee|drie|vier|\\d+)\\s*(?:keer|x|maal|bericht\\w*|times?)?`,
    'iu',
  ).exec(rest)?.[1];
  const used = sent === undefined ? 0 : countOf(sent);
  return { maximumPerYear: countOf(maximum), sentThisYear: used };
}

function countOf(text: string): number {
  const word = text.toLowerCase();
  return word === 'nog niets' ? 0 : (numberWords[word] ?? (Number(word) || 0));
}

function leaveIn(note: string, today: CalendarDay): Leave | undefined {
  const kind = ill(note) ? 'ill' : onLeave(note) ? 'leave' : sabbatical(note) ? 'sabbatical' : undefined;
  if (!kind) return undefined;
  const until = /\b(?:tot|until|t\/m|terug in|terug per|back in)\b([^.;]*)/iu.exec(note)?.[1];
  const day = until === undefined ? undefined : dayIn(until, today);
  return { kind, ...(day ? { until: day } : {}) };
}

function availabilityIn(note: string, today: CalendarDay): Availability | undefined {
  if (full(note)) return { seeks: 'nothing' };
  const seeks = wantsJob(note) ? 'job' : wantsAssignment(note) ? 'assignment' : undefined;
  if (!seeks) return undefined;
  const about = sentencesOf(note)
    .filter(({ text }) => wantsJob(text) || wantsAssignment(text))
    .map(({ text }) => text)
    .join(' ');
  const from = dayIn(about, today);
  const hours = hoursIn(about);
  const regions = [...provincesIn(about)];
  return {
    seeks,
    ...(from ? { from } : {}),
    ...(hours ? { minimumHours: hours.minimum, maximumHours: hours.maximum } : {}),
    ...(regions.length > 0 ? { regions } : {}),
  };
}
