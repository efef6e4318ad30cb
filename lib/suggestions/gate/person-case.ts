import { cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/person-case.json';

/** Something is going on with a person: a suspension, a suspicion, a quarrel at work. */
const againstSomebody = cueTest(cues['against-somebody']);

const somebody = cueTest(cues.somebody);

/** The writer tells what should have stayed inside. */
const secret = cueTest(cues.secret);

/** A citizen or client who can be recognised. */
const client = cueTest(cues.client);

/** An accusation, an insinuation, a suit in which the writer stands: no subject of the trade makes it one to talk about. */
const certain = cueTest(cues.certain);

/** The subject as such: a lesson, a book, a code, figures; nobody in particular. */
const inGeneral = cueTest(cues['in-general']);

/** A case about a person, or news that is not public: nothing an outsider should comment on. */
export function isPersonCase({ text }: GateReading): boolean {
  if (secret(text) || (certain(text) && !inGeneral(text))) return true;
  const isCase = (againstSomebody(text) && somebody(text)) || client(text);
  return isCase && !inGeneral(text);
}
