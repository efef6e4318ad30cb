import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/job.json';

export type JobKind = 'assignment' | 'vacancy';

const seeking = cueFinder(cues.seeking);

const applying = cueFinder(cues.applying);

const terms = cueFinder(cues.terms);

const interim = cueTest(cues.interim);
const permanent = cueTest(cues.permanent);
const clearlyInterim = cueTest(cues['clearly-interim']);

/** Talk about recruiting or about the law on self-employment is no job. */
const aboutWork = cueTest(cues['about-work']);

/** Who finds people for others by trade mostly writes about who is wanted. */
const finders = cueTest([
  'werving*',
  'selectie',
  'recruit*',
  'detacher*',
  'bemiddel*',
  'interim professionals',
  'interim-professionals',
  'inhuur*',
  'inhuurdesk',
  'staffing',
  'talent*',
  'werken bij',
  'werkenbij*',
  'werken voor',
]);

/** Somebody is wanted for work: for how long says which kind. */
export function jobKind({ text, headline, author, isPromoted }: GateReading): JobKind | undefined {
  if (isPromoted) return undefined;
  const sought = seeking(text).length;
  const applied = applying(text).length;
  const terming = terms(text).length;
  const isAbout = aboutWork(text);
  if (sought === 0 && !(applied > 0 && terming >= 3 && !isAbout)) return undefined;
  const byDesk = finders(`${headline} ${author?.kind === 'organisation' ? author.name : ''}`) && sought + applied > 0 ? 1 : 0;
  const strength = Math.min(sought, 2) + Math.min(applied, 2) + Math.min(terming, 3) + byDesk;
  if (strength < (isAbout ? 6 : 4) || applied + terming < 2 || terming === 0) return undefined;
  if (clearlyInterim(text)) return 'assignment';
  if (permanent(text)) return 'vacancy';
  return interim(text) ? 'assignment' : 'vacancy';
}

/** Somebody may be wanted for work, though too little is said to call it a job: who wants none hears nothing of it either. */
export function mentionsJob(text: string): boolean {
  return seeking(text).length > 0 && applying(text).length + terms(text).length > 1;
}
