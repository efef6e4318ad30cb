import { organisationTypeOf } from './organisation-type';

/** Small words, and words that tell a kind of organisation and not which one. */
const plain = new Set(
  'de het een van voor en in te ter the of and gemeente provincie ministerie waterschap hoogheemraadschap veiligheidsregio omgevingsdienst stichting afdeling directie municipality province ministry bv nv'.split(
    ' ',
  ),
);

/**
 * Whether two names are of one organisation, as people write them: `VNG` and `Vereniging van Nederlandse Gemeenten`, `Gemeente Ede` and `ede`. Names whose
 * kinds differ (`Gemeente Utrecht`, `Provincie Utrecht`) never are.
 */
export function isSameOrganisation(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length === 0 || b.length === 0) return false;
  if (a.join(' ') === b.join(' ') || isShortFor(a, b) || isShortFor(b, a)) return true;
  const [kind, otherKind] = [organisationTypeOf(one), organisationTypeOf(other)];
  if (kind && otherKind && kind !== otherKind) return false;
  const [core, otherCore] = [tellingOf(a), tellingOf(b)];
  const [few, many] = core.length <= otherCore.length ? [core, otherCore] : [otherCore, core];
  if (few.length === 0 || !few.every((word) => many.includes(word))) return false;
  // "Utrecht" says little of where in Utrecht; "Gemeente Utrecht, afdeling Communicatie" is the same municipality.
  return few.length === many.length || (kind !== undefined && kind === otherKind) || few.length > 1;
}

function wordsOf(name: string): string[] {
  const folded = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded.split(/[^\p{L}\p{N}&]+/u).filter(Boolean);
}

const tellingOf = (words: readonly string[]) => words.filter((word) => !plain.has(word));

/** `bzk`, `ienw`, `j&v`: the first letters of the telling words, with or without "en". */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const letters = tellingOf(short);
  const [word] = letters;
  if (letters.length !== 1 || word === undefined || word.length > 6 || long.length < 2) return false;
  const initials = (words: readonly string[]) => words.map((each) => each[0]).join('');
  const withoutAnd = word.length > 2 ? word.replace(/(?<=^.+)(?:en|&)(?=.)/u, '') : word;
  const known = [initials(tellingOf(long)), initials(long.filter((each) => !/^(?:van|de|het|en|voor|of|the|and)$/u.test(each)))];
  return withoutAnd.length >= 2 && known.some((each) => each === word || each === withoutAnd);
}
