import { cueFinder } from '../text/cues';
import cues from './cues/trade-words.json';

const ofTheTrade = cueFinder(cues.words);

/** How many words of government and communication work a text uses: what tells shop talk from a holiday where the subject itself is not recognised. */
export function tradeWords(text: string): number {
  return ofTheTrade(text).length;
}
