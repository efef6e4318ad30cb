import type { PostLanguage } from '../language';
import { wordsOf, type Word } from '../text/words';
import type { Terms, Topic } from './taxonomy';

/** What a term speaks for. Without a facet it is a hint. */
export interface TermTarget {
  topic: string;
  facet?: string;
  term: string;
  weight: number;
}

type Match = 'whole' | 'start' | 'end' | 'middle';
interface Part {
  text: string;
  match: Match;
}
interface CompiledTerm {
  parts: Part[];
  target: TermTarget;
}

/** Terms by the letters their first word must have: looking a word up is three map reads, whatever the size of the taxonomy. */
export interface TermIndex {
  byStart: ReadonlyMap<string, readonly CompiledTerm[]>;
  byEnd: ReadonlyMap<string, readonly CompiledTerm[]>;
}

const key = 3;
/** Endings of Dutch and English inflection that a whole word may carry. */
const endings = new Set(['', 's', 'en', 'n', 'e', 'es', "'s", 'je', 'jes', 'tje', 'tjes']);
/** From this length a term is also recognised as part of a compound ("klimaatburgerberaad"): shorter ones turn up in strangers. */
const compoundLength = 7;

/** Terms of one language, ready to be looked up. */
export function indexTerms(topics: readonly Topic[], language: keyof Terms): TermIndex {
  const byStart = new Map<string, CompiledTerm[]>();
  const byEnd = new Map<string, CompiledTerm[]>();
  for (const term of topics.flatMap((topic) => termsOf(topic, language))) {
    const first = term.parts[0];
    if (!first) continue;
    if (first.match !== 'end' && first.match !== 'middle') push(byStart, first.text.slice(0, key), term);
    if (first.match === 'end' || isCompoundPart(term)) push(byEnd, first.text.slice(-key), term);
  }
  return { byStart, byEnd };
}

function push(map: Map<string, CompiledTerm[]>, letters: string, term: CompiledTerm): void {
  const list = map.get(letters);
  if (list) list.push(term);
  else map.set(letters, [term]);
}

function termsOf(topic: Topic, language: keyof Terms): CompiledTerm[] {
  const strong = Object.entries(topic.facets).flatMap(([facet, terms]) =>
    (terms[language] ?? []).map((term) => compile(term, { topic: topic.id, facet, term, weight: term.includes(' ') ? 1.25 : 1 })),
  );
  const hints = (topic.hints[language] ?? []).map((term) => compile(term, { topic: topic.id, term, weight: 0.35 }));
  return [...strong, ...hints];
}

function compile(term: string, target: TermTarget): CompiledTerm {
  const pieces = term.split(/[\s-]+/u).filter(Boolean);
  return { target, parts: pieces.map(partOf) };
}

function partOf(piece: string): Part {
  const text = wordsOf(piece)
    .map(({ folded }) => folded)
    .join('');
  const isStart = piece.endsWith('*');
  const isEnd = piece.startsWith('*');
  return { text, match: isStart && isEnd ? 'middle' : isStart ? 'start' : isEnd ? 'end' : 'whole' };
}

function isCompoundPart({ parts, target }: CompiledTerm): boolean {
  const first = parts[0];
  return parts.length === 1 && target.facet !== undefined && first !== undefined && first.text.length >= compoundLength;
}

/** Every term that stands at `words[at]`. */
export function termsAt(index: TermIndex, words: readonly Word[], at: number): TermTarget[] {
  const word = words[at]?.folded;
  if (word === undefined) return [];
  const starting = (index.byStart.get(word.slice(0, key)) ?? []).filter((term) => standsAt(term, words, at));
  const ending = (index.byEnd.get(word.slice(-key)) ?? []).filter(
    ({ parts: [first] }) => first !== undefined && word.length > first.text.length && word.endsWith(first.text),
  );
  return [...starting, ...ending].map(({ target }) => target);
}

function standsAt({ parts, target }: CompiledTerm, words: readonly Word[], at: number): boolean {
  return parts.every((part, offset) => {
    const word = words[at + offset]?.folded;
    return word !== undefined && fits(word, part, parts.length === 1 && target.facet !== undefined);
  });
}

function fits(word: string, { text, match }: Part, mayBeCompound: boolean): boolean {
  if (match === 'start') return word.startsWith(text);
  if (match === 'end') return word.endsWith(text);
  if (match === 'middle') return word.includes(text);
  if (!word.startsWith(text)) return false;
  const rest = word.slice(text.length);
  if (text.length <= 3) return rest === '' || rest === "'s" || rest === "'ers";
  return endings.has(rest) || (mayBeCompound && text.length >= compoundLength);
}

/** The term lists that speak for a text in `language`. Dutch posts use English words of the trade too rarely to read both. */
export function listsFor(language: PostLanguage): readonly (keyof Terms)[] {
  if (language === 'mixed') return ['nl', 'en'];
  return [language];
}
