import { probabilities, readModel } from '../text/linear-model';
import type { GateReading } from './gate-reading';
import { kindWords } from './kind-words';
import type { PostKind } from './kind-of-post';
import { privateWords } from './private-life';
import model from './cues/likely-kinds.json';

const read = readModel(model);

/** How likely each kind is by the words of a text, `shop-talk` among them: what posts of a kind have in common says what no cue does. */
export function likelyKinds(text: string): Map<string, number> {
  return probabilities(read, kindWords(text));
}

interface Group {
  kinds: readonly PostKind[];
  /** The odds against talk of the trade from which one of the kinds is believed: of talk of the trade three in a thousand have higher ones (docs/suggestions.md). */
  odds: number;
}

const allDelicate: Group = { kinds: ['mourning', 'illness', 'sorrow', 'crisis', 'person-case', 'campaign', 'advert'], odds: 2.4 };
/** At a politician's post only a neutral question is asked anyway: that they speak of politics makes it no more delicate. */
const withoutPolitics: Group = { ...allDelicate, kinds: allDelicate.kinds.filter((kind) => kind !== 'campaign') };
const others: readonly Group[] = [
  { kinds: ['assignment', 'vacancy'], odds: 0.6 },
  { kinds: ['milestone', 'private'], odds: 0.8 },
  { kinds: ['event'], odds: 0.35 },
  { kinds: ['available'], odds: 0.35 },
  { kinds: ['notice'], odds: 0.35 },
];

/** Who asks their readers something wants to talk: it takes more to leave that alone. */
const askingDoubt = 2;

/** Of a delicate post the kind is only told when most speaks for it. */
const sure = 0.6;

/** The kind that the words of a post give away where no cue did, or nothing where it may as well be talk of the trade. What is delicate comes first. */
export function likelyKind(
  { likely, asksReaders }: Pick<GateReading, 'likely' | 'asksReaders'>,
  isByPolitician: boolean,
): PostKind | undefined {
  const delicate = isByPolitician ? withoutPolitics : allDelicate;
  const talk = likely.get('shop-talk') ?? 0;
  const surenessOf = (group: Group) => chanceOf(group, likely) / (talk * group.odds);
  const isMostly = others.every((group) => chanceOf(group, likely) < chanceOf(delicate, likely));
  if (isMostly && surenessOf(delicate) >= (asksReaders ? askingDoubt : 1)) {
    const kind = likeliest(delicate, likely);
    return (likely.get(kind) ?? 0) >= sure * chanceOf(delicate, likely) ? kind : 'delicate';
  }
  if (isByPolitician) return undefined;
  const best = others.reduce((one, other) => (surenessOf(other) > surenessOf(one) ? other : one));
  return surenessOf(best) >= 1 ? likeliest(best, likely) : undefined;
}

function likeliest({ kinds }: Group, likely: GateReading['likely']): PostKind {
  return kinds.reduce((one, other) => ((likely.get(other) ?? 0) > (likely.get(one) ?? 0) ? other : one));
}

function chanceOf({ kinds }: Group, likely: GateReading['likely']): number {
  return kinds.reduce((sum, kind) => sum + (likely.get(kind) ?? 0), 0);
}

/** Somebody may be wanted for work: enough to keep it from who wants no jobs. */
export function mayBeJob(likely: GateReading['likely']): boolean {
  return (likely.get('assignment') ?? 0) + (likely.get('vacancy') ?? 0) >= (likely.get('shop-talk') ?? 0) * 0.25;
}

/** Talk of the trade by its words: somebody of the trade, on something of the field that stands out, without a word of home. A question to readers needs less. */
export function seemsShopTalk({ text, likely, offField, fieldStrength, isOfTheTrade, asksReaders }: GateReading): boolean {
  const talk = likely.get('shop-talk') ?? 0;
  if (!isOfTheTrade || offField > 0.1 || privateWords(text) >= 1) return false;
  return asksReaders ? talk >= 0.45 : talk >= 0.55 && fieldStrength >= 0.1;
}
