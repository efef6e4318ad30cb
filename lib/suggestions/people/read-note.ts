import type { CalendarDay } from '../../domain/calendar-day';
import { cueTest } from '../text/cues';
import { sentencesOf } from '../text/sentences';
import cues from './cues/read-note.json';
import { dayIn } from './days-in-text';
import { hoursIn } from './hours-in-text';
import type { Availability, Leave, Limits } from './limits';
import { leaveInNote } from './leave-in-note';
import { limitsInNote } from './limits-in-note';
import { provincesIn } from './provinces';

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

const isFull = cueTest(cues.full);
const wantsAssignment = cueTest(cues['wants-assignment']);
const wantsJob = cueTest(cues['wants-job']);
const seeksPeople = cueTest(cues['seeks-people']);
const refusal =
  /\b(?:geen|niets over|niet over|nooit over|niet voor|noch|no|nothing about|not about)\s+[^.;]*?(?=,\s*(?:maar|wel)\b|[.;]|$)/giu;
const narrowing = /\b(?:alleen|uitsluitend|vooral niet meer dan|only)\s+[^.,;]*/giu;
/** What is full of ideas is not fully booked, and who is turned down is not wanted. */
const lookAlikes =
  /\bvol (?:ideeën|energie|plannen|verhalen|humor|vragen|vuur|goede)\b|\b(?:een )?vast(?:e)? (?:contract|baan|werk)[^.,;]* (?:wijst|weigert|hoeft)[^.,;]*|\b(?:dochter|zoon|man|vrouw|partner|zus|broer|buurman|buurvrouw|neef|nicht)\s+zoekt[^.;]*/giu;

/** Reads wishes and refusals out of a person's own note, seen from `today`. What it does not recognise stays a note. */
export function readNote(note: string, today: CalendarDay): NoteReading {
  const plain = note.replace(lookAlikes, ' ');
  const refusals = [...note.matchAll(refusal)].map(([clause]) => clause);
  const wishes = refusals.reduce((text, clause) => text.replace(clause, ' '), note);
  const leave = leaveInNote(note, today);
  const availability = availabilityIn(plain, today);
  return {
    limits: limitsInNote(plain, today),
    ...(leave ? { leave } : {}),
    ...(availability ? { availability } : {}),
    seeksPeople: seeksPeople(note),
    refusals,
    narrowings: [...note.matchAll(narrowing)].map(([clause]) => clause),
    wishes,
  };
}

function availabilityIn(note: string, today: CalendarDay): Availability | undefined {
  const wished = note.replace(refusal, ' ');
  if (isFull(note)) return { seeks: 'nothing' };
  const seeks = wantsJob(wished) ? 'job' : wantsAssignment(wished) ? 'assignment' : undefined;
  if (!seeks) return undefined;
  const about = sentencesOf(note)
    .filter(({ text }) => wantsJob(text) || wantsAssignment(text))
    .map(({ text }) => text)
    .join(' ');
  // "Terug sinds 1 oktober, beschikbaar vanaf april": the day behind the word of starting is the one.
  const starting = /\b(?:vanaf|per|from|komt vrij|beschikbaar)\b(.*)$/iu.exec(about)?.[1];
  const from = (starting === undefined ? undefined : dayIn(starting, today)) ?? dayIn(about, today);
  const hours = hoursIn(about) ?? hoursIn(wished);
  const regions = [...provincesIn(about)];
  return {
    seeks,
    ...(from ? { from } : {}),
    ...(hours ? { minimumHours: hours.minimum, maximumHours: hours.maximum } : {}),
    ...(regions.length > 0 ? { regions } : {}),
  };
}
