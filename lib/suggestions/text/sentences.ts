/** A sentence with its place in the text. */
export interface Sentence {
  text: string;
  start: number;
  isQuestion: boolean;
}

const abbreviations =
  /(?:^|[\s(])(?:mw|dhr|dr|ir|mr|drs|prof|ing|gem|nr|art|bijv|bv|o\.a|d\.w\.z|t\/m|m\.a\.w|max|min|ca|jl|incl|excl|vs|e\.g|i\.e|\p{Lu})\.$/iu;

/** The sentences of a text; a line break ends one too, since posts are written in lines. Known abbreviations do not (guide.md B5). */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  const end = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/gu;
  let start = 0;
  for (const match of text.matchAll(end)) {
    const stop = match.index + (match[0].startsWith('\n') ? 0 : match[0].length);
    const part = text.slice(start, stop);
    if (/^\.$/u.test(match[0]) && abbreviations.test(part)) continue;
    add(sentences, part, start);
    start = match.index + match[0].length;
  }
  add(sentences, text.slice(start), start);
  return sentences;
}

function add(sentences: Sentence[], part: string, start: number): void {
  const text = part.trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return;
  sentences.push({ text, start: start + part.indexOf(text), isQuestion: /\?["'”’)\]]*$/u.test(text) });
}
