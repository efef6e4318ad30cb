import { fold } from '../../search/fold';

/** A word of a text: folded for comparing, with its place in the text as it was written. */
export interface Word {
  folded: string;
  start: number;
  end: number;
  /** Written after a `#`: says less about the post than a word of a sentence. */
  isHashtag: boolean;
}

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of a text in order; a hyphen separates, so that "Woo-verzoek" is two words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    folded: fold(match[0]).replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
    isHashtag: isInHashtag(text, match.index),
  }));
}

function isInHashtag(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  return /#[\p{L}\p{N}_-]*$/u.test(before);
}
