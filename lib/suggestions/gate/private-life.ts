import { cueFinder } from '../text/cues';
import cues from './cues/private-life.json';

const ofPrivateLife = cueFinder(cues.words);

/** How many words of home, family, sport and holidays a text uses: beside a weak word of the trade, two of them make a post private. */
export function privateWords(text: string): number {
  return ofPrivateLife(text).length;
}
