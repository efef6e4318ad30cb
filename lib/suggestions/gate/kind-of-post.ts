import { cueFinder, cueTest } from '../text/cues';
import { isAdvert, isEngagementBait } from './advert';
import { isCampaign, isPolitical, isPolitician } from './campaign';
import type { GateReading } from './gate-reading';
import { isHurt } from './hurt';
import { isIllness } from './illness';
import { jobKind } from './job';
import { likelyKind, seemsShopTalk } from './likely-kinds';
import { milestoneOf } from './milestone';
import { isLastGreeting, isMourning } from './mourning';
import { isNotice } from './notice';
import { isPersonCase } from './person-case';
import { privateWords } from './private-life';
import { isRunningCrisis } from './running-crisis';
import { sorrowWords } from './sorrow';
import { tradeWords } from './trade-words';
import cues from './cues/kind-of-post.json';
import mourning from './cues/mourning.json';

const postKinds = [
  'mourning',
  'illness',
  'sorrow',
  'crisis',
  'person-case',
  'campaign',
  'advert',
  'bait',
  'delicate',
  'notice',
  'assignment',
  'vacancy',
  'available',
  'milestone',
  'private',
  'personal',
  'off-topic',
  'event',
  'question',
  'experience',
  'opinion',
  'news',
] as const;
export type PostKind = (typeof postKinds)[number];

/** Kinds at which Kring suggests nothing, or a plain human word at most. */
const sensitiveKinds = new Set<PostKind>([
  'mourning',
  'illness',
  'sorrow',
  'crisis',
  'person-case',
  'campaign',
  'advert',
  'bait',
  'delicate',
]);

export function isSensitive(kind: PostKind): boolean {
  return sensitiveKinds.has(kind);
}

export interface KindReading {
  kind: PostKind;
  /** Politics is in play: neutral questions only, nothing is passed on. */
  isPolitical: boolean;
  /** Written by somebody who holds or seeks an office: a question about the process at most. */
  isByPolitician: boolean;
}

const event = cueFinder(cues.event);
/** Kin: who works beside the author, or lives next door, is part of many a story of work. */
const ofFamily = cueTest(
  mourning.near.filter(
    (cue) =>
      !/coll?eag|team|burgemeester|wethouder|griffier|voorzitter|stagiair|trainer|mentor|juf|meester|press|naast|beside|next|buur|oud \*|kameraad|maatje|vriend|friend|^lieve$/u.test(
        cue,
      ),
  ),
);
const dated =
  /\b\d{1,2}\s(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mrt|apr|jun|jul|aug|sep|okt|oct|nov|dec)\b/iu;
const told = cueTest(cues.told);
const opinionated = cueTest(cues.opinionated);

/** What kind of post it is. What must be left alone is looked for first, the gravest first; what is left is named by how it speaks. */
export function kindOfPost(reading: GateReading): KindReading {
  return { kind: kindOf(reading), isPolitical: isPolitical(reading), isByPolitician: isPolitician(reading) };
}

function kindOf(reading: GateReading): PostKind {
  return grave(reading) ?? practical(reading) ?? likelyKind(reading, isPolitician(reading)) ?? conversational(reading);
}

function grave(reading: GateReading): PostKind | undefined {
  if (reading.isPromoted) return 'advert';
  if (isMourning(reading)) return 'mourning';
  if (isPersonCase(reading)) return 'person-case';
  if (isRunningCrisis(reading)) return 'crisis';
  if (isIllness(reading)) return 'illness';
  if (isCampaign(reading)) return 'campaign';
  if (isEngagementBait(reading)) return 'bait';
  return isHurt(reading) || isSorrow(reading) ? 'sorrow' : undefined;
}

function practical(reading: GateReading): PostKind | undefined {
  const job = jobKind(reading);
  if (job) return job;
  if (isAdvert(reading)) return 'advert';
  if (isNotice(reading)) return 'notice';
  const milestone = milestoneOf(reading);
  if (milestone) return milestone === 'work' ? 'milestone' : milestone;
  return isEvent(reading) ? 'event' : undefined;
}

function conversational(reading: GateReading): PostKind {
  const { text, asksReaders, isOfficial } = reading;
  if (!isShopTalk(reading) && !seemsShopTalk(reading)) return told(text) && !asksReaders ? 'personal' : 'off-topic';
  if (asksReaders) return 'question';
  if (isOfficial) return 'news';
  if (opinionated(text)) return 'opinion';
  return told(text) ? 'experience' : 'news';
}

const family = (text: string) => ofFamily(text) || /(?<!\p{L})(?:Dad|Mum|Mom|Mam|Pap|Papa|Mama|Oma|Opa)(?!\p{L})/u.test(text);

/**
 * A clear subject, or a weaker one without the words of home. Who earns a living in the trade mostly writes about it: one certain word of a subject is
 * enough then, and words of the trade alone have to be several.
 */
function isShopTalk({ text, headline, topicStrength, sceneStrength, shopStrength, isOfTheTrade, asksReaders }: GateReading): boolean {
  const ofTrade = tradeWords(text);
  const ofHome = privateWords(text);
  if (family(text) && !asksReaders && shopStrength < 2.2 && ofTrade < 3) return false;
  if (topicStrength >= 2.2 || (shopStrength >= 2.2 && ofHome < 3)) return true;
  if (topicStrength >= 1.4) return ofHome < 3 || ofTrade >= 3 || asksReaders;
  if (shopStrength >= 1.4) return ofHome < 2 || ofTrade >= 3;
  const isInside = isOfTheTrade || ofTrade + tradeWords(headline) >= 1;
  if (shopStrength >= 0.9 && (sceneStrength >= 0.6 || ofTrade >= 1)) return ofHome < 2 && isInside;
  if (isOfTheTrade && ofHome < 1) return ofTrade >= (asksReaders ? 1 : 2);
  if (asksReaders) return (ofTrade >= 2 && ofHome < 2) || (shopStrength >= 0.4 && ofTrade >= 1 && ofHome < 1);
  return ofTrade >= 3 && ofHome < 1;
}

/** Loss or pain outside the trade, of which it is not clear what happened: nothing is suggested, not even a condolence. */
function isSorrow({ text, topicStrength }: GateReading): boolean {
  const sorrow = sorrowWords(text);
  if (topicStrength >= 2.2) return false;
  return isLastGreeting(text) || sorrow >= (topicStrength >= 0.9 ? 3 : 2);
}

function isEvent({ text, headline }: GateReading): boolean {
  const found = event(text).length;
  return (/^\s*(?:evenement|event)\b/iu.test(`${headline}\n${text}`) && found >= 2) || (found >= 3 && dated.test(text));
}
