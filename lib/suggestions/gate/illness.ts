import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/illness.json';

const illness = cueFinder(cues.illness);

const stoppedWords = cueFinder(cues['stopped-words']);

/** Somebody will not be there, or asks to be left in peace: beside one word of illness it says enough. */
const absence = cueFinder(cues.absence);

/** The writer's own body or somebody close: not a campaign about health. */
const ownBody = cueTest(cues['own-body']);
const closeToWriter = cueTest(cues['close-to-writer']);

/** Illness of the writer or of somebody near, also where only the euphemisms are used. */
export function isIllness({ text, hasTopics, author }: GateReading): boolean {
  if (author?.kind === 'organisation') return false;
  const found = illness(text);
  if (found.length > 0 && closeToWriter(text)) return found.length > 1 || !hasTopics || stoppedWords(text).length > 0 || text.length < 700;
  if (!ownBody(text)) return false;
  const away = absence(text).length;
  if (found.length > 0 && away > 0 && found.length + away >= 3) return true;
  const stopped = stoppedWords(text);
  if (stopped.length >= 2 && !hasTopics) return true;
  return stopped.length + found.length >= (hasTopics ? 4 : 2) && stopped.length > 0;
}
