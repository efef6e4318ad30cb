import { describe, expect, test } from 'vitest';
import { calendarDay } from '../../lib/domain/calendar-day';
import { readNote } from '../../lib/suggestions/people/read-note';
import notes from '../fixtures/suggestions/notes.json';

// 160 notes by another hand, as people write them, with what they say. They are about what must never be overlooked: who wants nothing, or is away.

const today = calendarDay('2026-11-16');

interface Expected {
  nothing?: boolean;
  noAssignments?: boolean;
  noVacancies?: boolean;
  onlyJobs?: boolean;
  onlyPeople?: boolean;
  away?: boolean;
  limitReached?: boolean;
  seeks?: string;
}

/** What of the hard filters a note switches on. */
function wishesOf(note: string): Set<string> {
  const { limits, leave, availability } = readNote(note, today);
  const isAway = leave !== undefined && (leave.until === undefined || leave.until > today);
  const isReached = limits.maximumPerYear !== undefined && (limits.sentThisYear ?? 0) >= limits.maximumPerYear;
  const { nothing, noAssignments, noVacancies, onlyJobs, onlyPeople } = limits;
  const found = { nothing, noAssignments, noVacancies, onlyJobs, onlyPeople, away: isAway, limitReached: isReached };
  const seeks = availability?.seeks === 'nothing' ? ['seeks none'] : availability ? [`seeks ${availability.seeks}`] : [];
  return new Set([...Object.entries(found).flatMap(([name, isSo]) => (isSo ? name : [])), ...seeks]);
}

function wanted({ seeks, ...flags }: Expected): string[] {
  const names = ['nothing', 'noAssignments', 'noVacancies', 'onlyJobs', 'onlyPeople', 'away', 'limitReached'] as const;
  return [...names.filter((name) => flags[name] === true), ...(seeks ? [`seeks ${seeks}`] : [])];
}

describe('a note about somebody', () => {
  const cases = notes.map(({ note, expect: said }) => [note, said as Expected] as const);

  test.each(cases.filter(([, said]) => wanted(said).length > 0))('is heeded: %s', (note, said) => {
    const found = wishesOf(note);
    // A word too many may keep something back; a word too few would send it to somebody who asked not to.
    expect(wanted(said).filter((wish) => !found.has(wish) && !(wish.startsWith('no') && found.has('nothing')))).toEqual([]);
  });

  test.each(cases.filter(([, said]) => Object.keys(said).length === 0))('asks for nothing: %s', (note) => {
    expect([...wishesOf(note)]).toEqual([]);
  });

  test.each(cases.filter(([, said]) => said.away === false))('is back: %s', (note) => {
    expect(wishesOf(note).has('away')).toBe(false);
  });
});
