import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/advert.json';

/** Asking for likes: never worth a person's name. */
const bait = cueTest(cues.bait);

const offer = cueFinder(cues.offer);

/** One of these and it is trade, whoever writes. */
const unmistakable = new Set(cues.unmistakable);

const pricePattern = /(?:€\s?\d|\d+(?:[.,]\d+)?\s?(?:euro|eur)\b)/iu;
const seller = cueTest(cues.seller);
const publicAcademy = cueTest(cues['public-academy']);
/** A colleague who looks for help or tells about the trade uses sales words in passing. */
const peer = cueTest(cues.peer);

export function isEngagementBait({ text }: GateReading): boolean {
  return bait(text);
}

/** An advertisement, marked or not: somebody sells and the story leads up to it. */
export function isAdvert(reading: GateReading): boolean {
  if (reading.isPromoted) return true;
  const { text, headline, author } = reading;
  const found = offer(text);
  const sells =
    seller(`${headline} ${author?.kind === 'organisation' ? author.name : ''}`) && !publicAcademy(`${headline} ${author?.name ?? ''}`);
  const isTrade = found.some((cue) => unmistakable.has(cue));
  let strength =
    Math.min(found.length, 4) +
    (pricePattern.test(text) && found.length > 0 ? 1 : 0) +
    (isTrade ? 2 : 0) +
    (sells ? 1 : 0) +
    (reading.isCommercialAccount ? 1 : 0);
  if (reading.isOfficial) strength -= 2;
  if (peer(text)) strength -= 1.5;
  return strength >= 3.5;
}
