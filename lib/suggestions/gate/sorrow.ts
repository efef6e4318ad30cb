import { cueFinder } from '../text/cues';
import cues from './cues/sorrow.json';

const ofSorrow = cueFinder(cues.words);

/**
 * How many words of loss, pain and farewell a text uses. Not enough to say what happened, but with two of them outside the trade nobody should be
 * congratulated, and Kring keeps quiet.
 */
export function sorrowWords(text: string): number {
  return ofSorrow(text).length;
}
