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

/** One's own course, scan or guide; a call to take it; and what lures: a gift, a scarce seat, a quick result. */
const offering = cueTest(cues.offering);
const call = cueTest(cues.call);
const lure = cueTest(cues.lure);

/** Somebody passes on what was good elsewhere. */
const recommended = cueTest(cues.recommended);

export function isEngagementBait({ text }: GateReading): boolean {
  return bait(text);
}

/** Trade in the voice of a colleague: whatever the writer is called. */
function isInvitationToBuy(text: string): boolean {
  return call(text) && lure(text) && offering(text) && !recommended(text);
}

/** An advertisement, marked or not: somebody sells and the story leads up to it. */
export function isAdvert(reading: GateReading): boolean {
  if (reading.isPromoted) return true;
  const { text, headline, author } = reading;
  if (!reading.isOfficial && isInvitationToBuy(text)) return true;
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
