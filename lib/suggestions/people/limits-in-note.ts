import type { CalendarDay } from '../../domain/calendar-day';
import { cueTest } from '../text/cues';
import cues from './cues/read-note.json';
import type { Limits } from './limits';

const nothing = cueTest(cues.nothing);
const noAssignments = cueTest(cues['no-assignments']);
const noVacancies = cueTest(cues['no-vacancies']);
const onlyJobs = cueTest(cues['only-jobs']);
const onlyPeople = cueTest(cues['only-people']);
const speaksOfPeople = cueTest(cues.people);
const noReading = cueTest(cues['no-reading']);

const numberWords: Record<string, number> = {
  geen: 0,
  niet: 0,
  niets: 0,
  een: 1,
  eén: 1,
  één: 1,
  eenmaal: 1,
  twee: 2,
  tweemaal: 2,
  drie: 3,
  driemaal: 3,
  vier: 4,
  once: 1,
  one: 1,
  twice: 2,
  two: 2,
};

/** What somebody does not want to get, as a note tells it. When in doubt it is not sent. */
export function limitsInNote(note: string, today: CalendarDay): Limits {
  const isOnlyJobs = onlyJobs(note);
  const isOnlyPeople = !isOnlyJobs && (onlyPeople(note) || (speaksOfPeople(note) && noReading(note)));
  return {
    ...(nothing(note) && !isOnlyJobs && !/niets over/iu.test(note) ? { nothing: true } : {}),
    ...(noAssignments(note) ? { noAssignments: true } : {}),
    ...(noVacancies(note) ? { noVacancies: true } : {}),
    ...(isOnlyJobs ? { onlyJobs: true } : {}),
    ...(isOnlyPeople ? { onlyPeople: true } : {}),
    ...limitIn(note, today),
  };
}

const often = String.raw`(\d+|[eé]én|een|eenmaal|twee|tweemaal|drie|driemaal|vier|once|twice|one|two)`;
const what = String.raw`(?:x|×|keer|maal|times?)?\s*(?:(?:een |zakelijke? )?(?:berichten|berichtjes|bericht|berichtje|mails?|mailtjes?|appjes?|messages?|iets)\s*)?`;
const perYear = new RegExp(String.raw`(?<![\p{L}\d])${often}\s*${what}(?:per|a|in het|p\/|\/)\s*(?:jaar|jr|year)(?!\p{L})`, 'iu');
/** It is a ceiling when it says so, or speaks of messages: "twee congressen per jaar" is none. */
const isCeiling =
  /\bmax|hooguit|hoogstens|ten hoogste|niet (?:meer|vaker) dan|at most|no more than|genoeg|is zat|bericht|mail|app(?:je|en)|sturen|message|grens/iu;
const allSent =
  /\b(?:die (?:zijn|is) op|beide (?:al )?(?:verstuurd|gehad|geweest|gestuurd)|allebei|(?:kreeg|had|heeft) (?:hij|ze|zij) (?:er )?al|de deur uit|teller (?:stond|staat)|zitten (?:er|we) (?:er )?al (?:aan|op)|bereikt|opgebruikt|used up|both sent|reached)/iu;

/** "Max. 2x per jaar iets sturen; in mei 2026 één keer gestuurd": the ceiling and how much of it this year is used. */
function limitIn(note: string, today: CalendarDay): Pick<Limits, 'maximumPerYear' | 'sentThisYear'> {
  const found = perYear.exec(note)?.[1];
  if (!found || !isCeiling.test(note)) return {};
  const maximumPerYear = countOf(found);
  if (allSent.test(note)) return { maximumPerYear, sentThisYear: maximumPerYear };
  const year = today.slice(0, 4);
  const rest = note.replace(perYear, ' ');
  const sent = new RegExp(
    `(?:dit jaar|in ${year}|${year}|this year)[^.;]*?(nog niets|geen|één|een|twee|drie|vier|\\d+)\\s*(?:keer|x|maal|bericht\\w*|times?)?`,
    'iu',
  ).exec(rest)?.[1];
  return { maximumPerYear, sentThisYear: sent === undefined ? 0 : countOf(sent) };
}

function countOf(text: string): number {
  const word = text.toLowerCase();
  return word === 'nog niets' ? 0 : (numberWords[word] ?? (Number(word) || 0));
}
