/**
 * Phrases that give a kind of post away. In a cue `*` stands for letters, `#` for a number, `…` for at most four words; a space is white space, a comma,
 * a quote or a hyphen, never the end of a sentence.
 */
export type Cues = readonly string[];

/** Which cues of a list stand in a text. */
export interface CueFinder {
  (text: string): string[];
}

/** Reads a list of cues once; the finder is then cheap enough for every post on a page. */
export function cueFinder(cues: Cues): CueFinder {
  const patterns = cues.map((cue) => [cue, new RegExp(`(?<![\\p{L}\\p{N}])${sourceOf(cue)}(?![\\p{L}\\p{N}])`, 'iu')] as const);
  return (text) => patterns.filter(([, pattern]) => pattern.test(text)).map(([cue]) => cue);
}

/** Sees whether any cue of a list stands in a text. */
export function cueTest(cues: Cues): (text: string) => boolean {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${cues.map(sourceOf).join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => pattern.test(text);
}

const between = String.raw`[\s,'"‘’“”()\-–]{1,3}`;
const gap = String.raw`(?:[\s,'"‘’“”()\-–]+[\p{L}\p{N}'’]+){0,4}[\s,'"‘’“”()\-–]+`;

function sourceOf(cue: string): string {
  return cue
    .split(/\s*…\s*/u)
    .map((piece) => piece.trim().split(/\s+/u).map(wordSource).join(between))
    .join(gap);
}

function wordSource(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`)
    .replaceAll("'", "['’]")
    .replaceAll('*', String.raw`[\p{L}\p{N}'’]*`)
    .replaceAll('#', String.raw`\d[\d.,:]*`);
}
