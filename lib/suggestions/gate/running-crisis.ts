import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/running-crisis.json';

/** What is only said while it happens. */
const live = cueFinder(cues.live);

/** The writer is in the middle of it. */
const amidst = cueFinder(cues.amidst);

const disaster = cueTest(cues.disaster);

/** Looking back, practising, hiring or learning: the same words, and nothing is happening. */
const notNow = cueFinder(cues['not-now']);

const practised = cueTest([
  'oefening',
  'oefenen',
  'geoefend',
  'oefenden',
  'simulatie',
  'webinar',
  'training',
  'vacature',
  'evaluatie',
  'drill',
  'exercise',
  'les',
  'lessen',
  'lessons',
]);
const recent = cueTest(cues.recent);
const harm = cueFinder(cues.harm);

/** Said by somebody near it, who hands out no numbers and no advice. */
const ominous = cueFinder(cues.ominous);

const clock = /(?:^|[\s|(])(?:update\s*)?(?:[01]?\d|2[0-3])[.:][0-5]\d\s*(?:uur|u\b|h\b|hrs)/giu;
const siren = /[🔴🚨🆘‼]/u;

/** Something is going wrong right now, told by who handles it, by who is in it, or passed on as a warning. */
export function isRunningCrisis({ text, isOfficial, isBareReshare, passesOnOfficial, asksReaders }: GateReading): boolean {
  const spoken = live(text);
  const within = amidst(text);
  const past = notNow(text).length;
  const times = [...text.matchAll(clock)].length;
  const speaksForIt = isOfficial || isBareReshare || passesOnOfficial;
  if (isFreshHarm(text, past) || isToldNearby(text, within.length, past)) return true;
  if (!disaster(text) && spoken.length < 2) return false;
  let now = spoken.length * 2 + within.length + (siren.test(text) ? 2 : 0) + (times >= 2 ? 2 : times);
  if (speaksForIt) now += 2;
  const then = past * 1.6 + (asksReaders ? 1 : 0);
  return now >= 4 && now > then;
}

/** Hours ago somebody was hurt or something was attacked: it may be over, and it is not for outsiders to talk shop about. */
function isFreshHarm(text: string, past: number): boolean {
  return recent(text) && harm(text).length > 0 && past <= 1 && !practised(text);
}

/** Two such signs, or one with a word of right now, and nobody looks back or practises. */
function isToldNearby(text: string, within: number, past: number): boolean {
  const signs = ominous(text).length;
  if (signs === 0 || past > 1 || practised(text)) return false;
  return signs > 1 || within > 0 || recent(text);
}
