import { cueFinder } from '../text/cues';
import cues from './cues/private-life.json';

const ofPrivateLife = cueFinder(cues.words);
/** Words of home that turn up at work as well: a cake, a Saturday, childminding at a meeting. */
const inPassing = new Set(cues['in-passing']);

/** How many words of home, family, sport and holidays a text uses: beside a weak word of the trade, two of them make a post private. */
export function privateWords(text: string): number {
  return ofPrivateLife(text).reduce((sum, word) => sum + (inPassing.has(word) ? 0.5 : 1), 0);
}
