import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/notice.json';

/** How a public body tells citizens what is closed, when, and where to turn. */
const service = cueFinder(cues.service);

const toTrade = cueTest(cues['to-trade']);

const when =
  /\b(?:\d{1,2}[.:]\d{2}|\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october))\b/iu;

/** A public body speaks to citizens about a service: no place for talk of the trade (guide.md C2). */
export function isNotice({ text, isOfficial, asksReaders }: GateReading): boolean {
  if (!isOfficial || toTrade(text)) return false;
  const found = service(text).length;
  return found >= (when.test(text) ? 2 : 3) && !(asksReaders && found < 4);
}
