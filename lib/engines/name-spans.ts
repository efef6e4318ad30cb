import { isEverydayWord } from '../suggestions/text/everyday-words';
import { isFunctionWord } from '../suggestions/text/function-words';
import { nameAt, particles, type NameIndex, type NameKind } from './name-index';
import { placeholderLike } from './placeholders';
import { tokensOf, type Token } from './tokens';

/** A piece of a text that must not leave as it is. */
export interface Span {
  start: number;
  end: number;
  kind: NameKind | 'name' | 'address';
}

/** What leads to somebody: links, mail addresses, mentions, telephone numbers. */
const addresses =
  /\b(?:https?:\/\/|www\.)[^\s<>"”]+|[\p{L}\d._+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|@[\p{L}\p{M}\p{N}._-]+|(?<![\p{L}\d])(?:[a-z\d-]+\.)+[a-z]{2,}\/[^\s<>"”]+|(?<![\p{L}\d])\+?\d(?:[\s().-]{0,3}\d){8,}(?!\d)/giu;

/**
 * Everything in a text that names somebody or leads to them, in order and without overlap: addresses, names of the library, and what is written as a name (a word
 * with a capital within a sentence, or several in a row anywhere). `isSubject` spares words of the trade ("Omgevingswet").
 *
 * A first name that Kring does not know, alone at the start of a sentence, cannot be told from any other word there; the preview shows it.
 */
export function nameSpans(text: string, indexes: readonly NameIndex[], isSubject: (folded: string) => boolean): Span[] {
  const fixed = [...literals(text), ...addressesIn(text)].toSorted((a, b) => a.start - b.start).filter(withoutOverlap());
  const tokens = tokensOf(text).filter(({ start, end }) => !fixed.some((span) => start < span.end && end > span.start));
  const named = knownNames(tokens, indexes);
  const free = tokens.map((token) => !named.some(({ start, end }) => token.start >= start && token.end <= end));
  return [...fixed, ...named, ...unknownNames(text, tokens, free, isSubject)].toSorted((a, b) => a.start - b.start);
}

/** What already looks like a placeholder is replaced too, so that putting back is exact whatever a post contains. */
function literals(text: string): Span[] {
  return [...text.matchAll(placeholderLike)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, kind: 'name' }));
}

function addressesIn(text: string): Span[] {
  return [...text.matchAll(addresses)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(/[.,;:!?)\]]+$/u, '').length,
    kind: 'address',
  }));
}

function withoutOverlap(): (span: Span) => boolean {
  let end = 0;
  return (span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  };
}

function knownNames(tokens: readonly Token[], indexes: readonly NameIndex[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = nameAt(indexes, tokens, at);
    const [first, last] = [tokens[at], tokens[at + (found?.length ?? 0) - 1]];
    if (!found || !first || !last) continue;
    spans.push({ start: first.start, end: last.end, kind: found.kind });
    at += found.length - 1;
  }
  return spans;
}

/** Runs of words with capitals, joined by particles ("Piet van der Berg"). */
function unknownNames(text: string, tokens: readonly Token[], free: readonly boolean[], isSubject: (folded: string) => boolean): Span[] {
  const mayBeName = tokens.map((token, at) => free[at] === true && looksLikeName(text, token, isSubject));
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayBeName[at]) continue;
    const last = endOfRun(text, tokens, mayBeName, at);
    const [from, to] = [tokens[at], tokens[last]];
    const isAlone = last === at && from !== undefined && startsSentence(text, from.start);
    if (from && to && !isAlone) spans.push({ start: from.start, end: to.end, kind: 'name' });
    at = last;
  }
  return spans;
}

function endOfRun(text: string, tokens: readonly Token[], mayBeName: readonly boolean[], from: number): number {
  let last = from;
  for (let at = from + 1; at < tokens.length && touches(text, tokens[at - 1], tokens[at]); at += 1) {
    if (mayBeName[at]) last = at;
    else if (!particles.has(tokens[at]?.folded ?? '')) break;
  }
  return last;
}

function touches(text: string, before: Token | undefined, token: Token | undefined): boolean {
  return before !== undefined && token !== undefined && /^[ \u00A0'’.-]{1,2}$/u.test(text.slice(before.end, token.start));
}

function looksLikeName(text: string, { folded, start, end, isCapital }: Token, isSubject: (folded: string) => boolean): boolean {
  const isWord = /\p{Ll}/u.test(text.slice(start, end)) && folded.length > 1;
  return isCapital && isWord && !isFunctionWord(folded) && !isEverydayWord(folded) && !isSubject(folded);
}

const opening = /(?:^|[.!?…:•]|\n\s*[-–—*>]?|\p{Extended_Pictographic}\uFE0F?)\s*["“”„'‘’([]*$/u;

function startsSentence(text: string, at: number): boolean {
  return opening.test(text.slice(Math.max(0, at - 16), at)) && (at <= 16 || text.slice(at - 16, at).trim() !== '');
}
