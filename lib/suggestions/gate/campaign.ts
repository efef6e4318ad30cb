import { cueFinder, cueTest } from '../text/cues';
import type { GateReading } from './gate-reading';
import cues from './cues/campaign.json';

/** Asking for a vote, a signature or a crowd. */
const asking = cueFinder(cues.asking);

/** Names a petition or a march: it asks for nothing yet. */
const mention = new Set(cues.mention);

const politician = cueTest(cues.politician);

const activist = cueTest(cues.activist);

const office = cueTest(cues.office);

const votes = cueTest([
  'stem op',
  'stem … op',
  'stem lijst',
  'je stem',
  'lijst',
  'lijst #',
  'lijsttrekker',
  'kandidaat',
  'kandidaat-raadslid',
  'nummer #',
  'plek #',
  'verkiesbaar',
  'voorkeurstem*',
  'vinken',
  'vote for',
  'candidate',
  'polling station',
  're-elect',
  'running for',
  'kies voor',
  'geef ons … vertrouwen',
]);

/** A campaign for votes, not one for a tree or against a plan. */
export function asksForVotes(text: string): boolean {
  return votes(text);
}

/** Politics in general: neutral from here on. */
const political = cueTest(cues.political);

/** Asking people to turn out, from a body that stands above the parties. */
const neutralTurnout = cueTest(cues['neutral-turnout']);

/** For the trade of communication only when somebody looks for applicants or candidates of a job. */
const jobTalk = cueTest(cues['job-talk']);

export function isPolitician({ headline, author }: Pick<GateReading, 'headline' | 'author'>): boolean {
  const about = `${headline} ${author?.kind === 'organisation' ? author.name : ''}`;
  return politician(about) && !office(about);
}

/** Somebody wants votes, signatures or a march. An article on elections as a subject of communication asks for none of these. */
export function isCampaign(reading: GateReading): boolean {
  const asked = asking(reading.text);
  if (asked.length === 0) return false;
  const fromActivist = activist(`${reading.headline} ${reading.author?.name ?? ''}`);
  if (isPolitician(reading) || fromActivist) return true;
  if (jobTalk(reading.text) && asked.length < 3) return false;
  const isUnmistakable = asked.some((cue) => unmistakable.has(cue));
  if (reading.asksReaders && asked.length < 3 && !isUnmistakable) return false;
  if (neutralTurnout(reading.text)) return asked.filter((cue) => unmistakable.has(cue)).length > 0;
  return isUnmistakable || (asked.length >= 2 && asked.some((cue) => !mention.has(cue)));
}

const unmistakable = new Set(cues.unmistakable);

/** Politics is in play: questions about the process only, no opinion (advice A3). */
export function isPolitical(reading: GateReading): boolean {
  return isPolitician(reading) || political(reading.text);
}
