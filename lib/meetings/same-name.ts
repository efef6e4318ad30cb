import { fold } from '../search/fold';
import { isOnlyParticles, splitName } from '../transfer/people/split-name';

/** A name, taken apart once for many comparisons. */
export interface NameParts {
  whole: string;
  first: string;
  /** The words of the family name, without tussenvoegsels. */
  family: string[];
}

export function nameParts(name: string): NameParts {
  const { firstName, lastName } = splitName(name.replace(/\([^)]*\)/gu, ' '));
  const words = fold(lastName).split(/[\s,]+|-/u);
  return {
    whole: wordsOf(`${firstName} ${lastName}`).join(' '),
    first: fold(firstName),
    family: words.filter((word) => word !== '' && !isOnlyParticles(word)),
  };
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * How two names agree. `same`: letter for letter, but for accents, case and signs. `alike`: may be one person: an initial, half of a double name, one slip of
 * the pen, first and family name the other way about. Alike is a question for the person, never an answer.
 */
export function nameAgreement(one: NameParts, other: NameParts): 'same' | 'alike' | undefined {
  if (one.whole === other.whole) return 'same';
  if (one.family.length === 0 || other.family.length === 0) return undefined;
  if (isFamily(one.family, other.family) && isGiven(one.first, other.first)) return 'alike';
  return wordsOf(one.whole).toSorted().join(' ') === wordsOf(other.whole).toSorted().join(' ') ? 'alike' : undefined;
}

function isFamily(one: readonly string[], other: readonly string[]): boolean {
  return one.some((word) => word.length > 1 && other.some((each) => word === each || (word.length > 4 && isOneSlipApart(word, each))));
}

function isGiven(one: string, other: string): boolean {
  const [short, long] = [one, other].map((name) => name.replace(/[.\s]+$/u, '')).toSorted((a, b) => a.length - b.length) as [
    string,
    string,
  ];
  if (short === '') return false;
  const isInitial = short.length === 1 || /^\p{L}\./u.test(short);
  if (isInitial) return short[0] === long[0];
  return (short.length > 2 && long.startsWith(short)) || (short.length > 3 && isOneSlipApart(short, long));
}

/** One letter too many, too few, wrong, or two changed places. */
export function isOneSlipApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  const start = firstDifference(one, other);
  const [restOne, restOther] = [one.slice(start), other.slice(start)];
  return (
    restOne.slice(1) === restOther.slice(1) ||
    restOne.slice(1) === restOther ||
    restOne === restOther.slice(1) ||
    (restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2))
  );
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
