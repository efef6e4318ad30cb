import { cueTest } from '../text/cues';
import { together } from '../text/together';
import type { GateReading } from './gate-reading';
import cues from './cues/hurt.json';

/** The writer, or somebody at their side. */
const me = cueTest(cues.me);

const harm = cueTest(cues.harm);
const pain = cueTest(cues.pain);

/** Nobody says this of a meeting that went badly. */
const clearPain = cueTest(cues['clear-pain']);

/** A marriage, a job or a home lost: by the writer, not as a subject of policy. */
const lifeBroken = cueTest(cues['life-broken']);
const inFirstPerson = cueTest(['ik', 'mijn', 'me', 'mij', 'wij', 'we', 'ons', 'onze', 'i', 'my', 'we', 'our']);

/** Aggression, redundancy or loneliness as a subject: trained, measured, written down. */
const atWork = cueTest(cues['at-work']);

/** The writer was hurt and says so: an outsider who starts to talk shop adds to it, however much of the post is about work. */
export function isHurt({ text, author, asksReaders }: GateReading): boolean {
  if (author?.kind === 'organisation') return false;
  if (together(text, me, clearPain) && !(asksReaders && atWork(text))) return true;
  if (together(text, inFirstPerson, lifeBroken)) return !asksReaders && !atWork(text);
  if (!together(text, me, harm)) return false;
  return pain(text) ? !(asksReaders && atWork(text)) : !asksReaders && !atWork(text);
}
