import { isEverydayWord } from '../suggestions/text/everyday-words';
import { isFunctionWord } from '../suggestions/text/function-words';
import type { KnownNames } from './library-names';
import { nameWords, type Token } from './tokens';

export type NameKind = 'person' | 'organisation';

interface Entry {
  tokens: readonly string[];
  kind: NameKind;
  /** Counts as a name only when written with a capital: a surname alone ("Dijk") is mostly a word. */
  needsCapital: boolean;
}

/** Names by their first word: one look per word of a text, whatever the size of the library. */
export type NameIndex = ReadonlyMap<string, readonly Entry[]>;

/** Words that join the parts of a Dutch name, and are no name alone. */
export const particles: ReadonlySet<string> = new Set(
  'van de der den het t ten ter te in op von du la le el al bin ben da dos y'.split(' '),
);
const organisationWords = new Set(
  'gemeente provincie waterschap hoogheemraadschap ministerie veiligheidsregio omgevingsdienst ggd regio stichting vereniging bureau de het van'.split(
    ' ',
  ),
);

export function indexNames({ people, organisations }: KnownNames): NameIndex {
  const byFirst = new Map<string, Entry[]>();
  const seen = new Set<string>();
  const add = (entry: Entry) => {
    const key = `${entry.kind} ${entry.needsCapital} ${entry.tokens.join(' ')}`;
    if (seen.has(key)) return;
    seen.add(key);
    const first = entry.tokens[0] ?? '';
    const list = byFirst.get(first);
    if (list) list.push(entry);
    else byFirst.set(first, [entry]);
  };
  for (const name of new Set(people)) entriesOfPerson(name).forEach(add);
  for (const name of new Set(organisations)) entriesOfOrganisation(name).forEach(add);
  return byFirst;
}

/** The whole name in any case, and each of its parts when it has a capital. */
function entriesOfPerson(name: string): Entry[] {
  const tokens = nameWords(name);
  const parts = tokens.filter((token) => token.length > 1 && !particles.has(token));
  return [...wholeEntries(name, 'person'), ...parts.map((part): Entry => ({ tokens: [part], kind: 'person', needsCapital: true }))];
}

/** The whole name, and the name without the word that says what it is ("Amersfoort" of "Gemeente Amersfoort"). "Provincie" alone is no name. */
function entriesOfOrganisation(name: string): Entry[] {
  const tokens = nameWords(name);
  const from = tokens.findIndex((token) => !organisationWords.has(token));
  if (from < 0) return [];
  const own = tokens.slice(from);
  const shorter: Entry[] = from === 0 ? [] : [{ tokens: own, kind: 'organisation', needsCapital: own.length === 1 }];
  return [...wholeEntries(name, 'organisation'), ...shorter];
}

/** Also written together, as in a hashtag. A name of one word that could be any word ("Storm", "zelfstandig") needs its capital. */
function wholeEntries(name: string, kind: NameKind): Entry[] {
  const tokens = nameWords(name);
  const [first] = tokens;
  if (first === undefined) return [];
  if (tokens.length > 1) {
    return [
      { tokens, kind, needsCapital: false },
      { tokens: [tokens.join('')], kind, needsCapital: false },
    ];
  }
  return [{ tokens, kind, needsCapital: !/\p{Lu}/u.test(name) || isEverydayWord(first) || isFunctionWord(first) }];
}

/** The longest known name that starts at `tokens[at]`: how many words it has, and of what kind. */
export function nameAt(
  indexes: readonly NameIndex[],
  tokens: readonly Token[],
  at: number,
): { length: number; kind: NameKind } | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const candidates = [first.folded, first.folded.replace(/s$/u, '')].flatMap((word) => indexes.flatMap((index) => index.get(word) ?? []));
  const fitting = candidates.filter((entry) => stands(entry, tokens, at)).toSorted((a, b) => b.tokens.length - a.tokens.length);
  return fitting[0] && { length: fitting[0].tokens.length, kind: fitting[0].kind };
}

function stands({ tokens: wanted, needsCapital }: Entry, tokens: readonly Token[], at: number): boolean {
  if (needsCapital && !tokens[at]?.isCapital) return false;
  return wanted.every((word, offset) => {
    const token = tokens[at + offset];
    const before = tokens[at + offset - 1];
    if (!token || (offset > 0 && before && token.start - before.end > 3)) return false;
    return token.folded === word || token.folded === `${word}s`;
  });
}
