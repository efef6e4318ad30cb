/**
 * Phrases that give a kind of post away. In a cue `*` stands for letters, `#` for a number, `…` for at most four words; a space is white space, a comma,
 * a quote or a hyphen, never the end of a sentence.
 */
export type Cues = readonly string[];

/** Which cues of a list stand in a text. */
export interface CueFinder {
  (text: string): string[];
}

interface Cue {
  text: string;
  /** The longest run of letters that a text must hold for the cue to be in it. */
  clue: string;
  pattern?: RegExp;
}

/**
 * Reads a list of cues once. A cue's pattern is only made when a text holds its longest word: patterns over all letters of Unicode are costly to
 * make, and of thousands a post needs a handful.
 */
export function cueFinder(list: Cues): CueFinder {
  const cues = list.map(cueOf);
  return (text) => {
    const folded = foldedOf(text);
    return cues.filter((cue) => standsIn(cue, text, folded)).map((cue) => cue.text);
  };
}

/** Sees whether any cue of a list stands in a text. */
export function cueTest(list: Cues): (text: string) => boolean {
  const cues = list.map(cueOf);
  return (text) => {
    const folded = foldedOf(text);
    return cues.some((cue) => standsIn(cue, text, folded));
  };
}

function cueOf(text: string): Cue {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  return { text, clue: words.reduce((longest, word) => (word.length > longest.length ? word : longest), '') };
}

function foldedOf(text: string): string {
  return text.toLowerCase();
}

function standsIn(cue: Cue, text: string, folded: string): boolean {
  if (!folded.includes(cue.clue)) return false;
  cue.pattern ??= new RegExp(`(?<![\\p{L}\\p{N}])${sourceOf(cue.text)}(?![\\p{L}\\p{N}])`, 'iu');
  return cue.pattern.test(text);
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
