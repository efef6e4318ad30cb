import type { CalendarDay } from '../../domain/calendar-day';
import { cueTest } from '../text/cues';
import cues from './cues/read-note.json';
import { dayIn } from './days-in-text';
import type { Leave } from './limits';

const ill = cueTest(cues.ill);
const onLeave = cueTest(cues['on-leave']);
const sabbatical = cueTest(cues.sabbatical);
const isBack = cueTest(cues.back);
const isOfOthers = cueTest(cues['of-others']);
const returning =
  /\b(?:tot(?: en met)?|until|till|t\/m|terug(?: in| per| op)?|weer (?:bereikbaar|in het land|terug|aan het werk|aan de slag)(?: vanaf| per| op| in)?|back(?: in)?)\b([^.;]*)/iu;
/** Said of what is over, whatever day is named. */
const isOver =
  /\bterug van\b|\bis (?:weer )?terug\b|\bwas\b[^.;]*\b(?:sabbatical|verlof|ziek|op reis)|\bnu weer\b|\bliep af\b|\bback from\b/iu;
const comesBack = /\b(?:in|per|pas in|eind|begin|half|rond)\s+[^.;]{0,30}?(?:weer|terug|op)\b/iu;

/** That somebody is away, why, and until when, as a note tells it. Who is back, or writes about leave, is not away. */
export function leaveInNote(note: string, today: CalendarDay): Leave | undefined {
  const kind = ill(note) ? 'ill' : onLeave(note) ? 'leave' : sabbatical(note) ? 'sabbatical' : undefined;
  if (!kind || isOfOthers(note) || isOver.test(note)) return undefined;
  const until = untilIn(note, today);
  if (isBack(note) && !(until && until > today)) return undefined;
  return { kind, ...(until ? { until } : {}) };
}

function untilIn(note: string, today: CalendarDay): CalendarDay | undefined {
  for (const pattern of [returning, comesBack]) {
    const [found, rest] = pattern.exec(note) ?? [];
    const text = rest ?? found;
    const day = text === undefined ? undefined : dayIn(text, today);
    if (day) return day;
  }
  return undefined;
}
