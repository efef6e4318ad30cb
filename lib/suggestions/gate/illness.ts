import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/illness.json';

const illness = cueFinder(cues.illness);

const stoppedWords = cueFinder(cues['stopped-words']);

/** The writer's own body or somebody close: not a campaign about health. */
const ownBody = cueTest(cues['own-body']);
const closeToWriter = cueTest(cues['close-to-writer']);

/** Illness of the writer or of somebody near, also where only the euphemisms are used. */
export function isIllness({ text, hasTopics, author }: GateReading): boolean {
  if (author?.kind === 'organisation') return false;
  const found = illness(text);
  if (found.length > 0 && closeToWriter(text)) return found.length > 1 || !hasTopics || stoppedWords(text).length > 0 || text.length < 700;
  if (!ownBody(text)) return false;
  const stopped = stoppedWords(text);
  if (stopped.length >= 2 && !hasTopics) return true;
  return stopped.length + found.length >= (hasTopics ? 4 : 2) && stopped.length > 0;
}
