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

/** Illness of the writer or of somebody near, also where only the euphemisms are used. */
export function isIllness({ text, hasTopics, author }: GateReading): boolean {
  if (author?.kind === 'organisation') return false;
  const found = illness(text);
  if (found.length > 0 && closeToWriter(text)) return found.length > 1 || !hasTopics || stoppedWords(text).length > 0 || text.length < 700;
  const away = absence(text).length;
  if (isBadNews(text, away)) return true;
  if (!ownBody(text)) return false;
  if (found.length > 0 && away > 0 && found.length + away >= 3) return true;
  const stopped = stoppedWords(text);
  if (stopped.length >= 2 && !hasTopics) return true;
  return stopped.length + found.length >= (hasTopics ? 4 : 2) && stopped.length > 0;
}

function isBadNews(text: string, away: number): boolean {
  const news = badNews(text).length;
  if (certain(text)) return true;
  if (news === 0) return false;
  if (together(text, kin, (sentence) => badNews(sentence).length > 0)) return true;
  return ownBody(text) && away > 0;
}
