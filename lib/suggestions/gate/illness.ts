import { cueFinder, cueTest } from '../text/cues';
import { together } from '../text/together';
import type { GateReading } from './gate-reading';
import cues from './cues/illness.json';

const illness = cueFinder(cues.illness);

const stoppedWords = cueFinder(cues['stopped-words']);

/** Somebody will not be there, or asks to be left in peace: beside one word of illness it says enough. */
const absence = cueFinder(cues.absence);

/** The writer's own body or somebody close: not a campaign about health. */
const ownBody = cueTest(cues['own-body']);
const closeToWriter = cueTest(cues['close-to-writer']);

/** A bad result, a hospital, a body that gives way: beside an absence nothing else is meant, whatever words of work surround it. */
const badNews = cueFinder(cues['bad-news']);
const kin = cueTest(cues.kin);
const certain = cueTest(cues.certain);
/** Words that a hospital's own adviser uses every day, and words of absence that a project uses: these two together say nothing. */
const soft = new Set(cues.soft);
const weak = new Set(cues.weak);

/** Illness of the writer or of somebody near, also where only the euphemisms are used. */
export function isIllness({ text, hasTopics, author }: GateReading): boolean {
  if (author?.kind === 'organisation') return false;
  const found = illness(text);
  if (found.length > 0 && closeToWriter(text)) return found.length > 1 || !hasTopics || stoppedWords(text).length > 0 || text.length < 700;
  const absent = absence(text);
  const away = absent.length;
  if (isBadNews(text, absent)) return true;
  if (!ownBody(text)) return false;
  if (found.length > 0 && away > 0 && found.length + away >= 3) return true;
  const stopped = stoppedWords(text);
  if (stopped.length >= 2 && !hasTopics) return true;
  return stopped.length + found.length >= (hasTopics ? 4 : 2) && stopped.length > 0;
}

function isBadNews(text: string, absent: readonly string[]): boolean {
  if (certain(text)) return true;
  const news = badNews(text);
  if (news.length === 0) return false;
  if (together(text, kin, (sentence) => badNews(sentence).length > 0)) return true;
  const isPlain = news.every((cue) => soft.has(cue)) && absent.every((cue) => weak.has(cue));
  return ownBody(text) && absent.length > 0 && !isPlain;
}
