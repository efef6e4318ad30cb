import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/milestone.json';
import { sorrowWords } from './sorrow';

export type Milestone = 'work' | 'private' | 'available';

const work = cueFinder(cues.work);

const privateLife = cueFinder(cues['private-life']);

/** Said of a milestone, and in passing of much else: two of them make one. */
const passing = new Set(cues.passing);

const available = cueTest(cues.available);

const celebrating = /[🎉🎓🎊🏅🏆💐🥂🍾✨🚉👶💍🎂]|\bgehaald!|\bgeslaagd!|\bjoepie\b/u;
const discusses = cueTest(cues.discusses);

/** Something to congratulate with, of what kind; somebody who announces to be free again counts apart. */
export function milestoneOf(reading: GateReading): Milestone | undefined {
  const { text, author } = reading;
  if (author?.kind === 'organisation') return undefined;
  if (available(text)) return 'available';
  const isFestive = celebrating.test(text);
  if (sorrowWords(text) >= (isFestive ? 3 : 2)) return undefined;
  const ofWork = work(text).reduce((sum, cue) => sum + (passing.has(cue) ? 0.6 : 1), 0);
  const ofLife = privateLife(text).length;
  const isDiscussion = discusses(text) || reading.asksReaders;
  if (
    ofLife > 0 &&
    sorrowWords(text) === 0 &&
    (isFestive ||
      ofLife > 1 ||
      /\b(?:geboren|getrouwd|verloofd|marathon|medaille|zwemdiploma|rijbewijs|was born|got married|engaged)\b/iu.test(text)) &&
    (reading.topicStrength < 2.2 || isFestive) &&
    ofLife * 1.5 >= ofWork &&
    !isDiscussion
  )
    return 'private';
  const strength =
    Math.min(ofWork, 3) + (isFestive ? 1 : 0) + (text.length < 700 ? 0.5 : -0.5) - (isDiscussion ? 1.5 : 0) - (reading.hasTopics ? 0.5 : 0);
  return ofWork > 0 && strength >= (reading.hasTopics ? 2 : 1.5) ? 'work' : undefined;
}
