import { fold } from '../../search/fold';
import places from './places.json';

/** Parts of the country that people name instead of a province. */
const parts: Record<string, readonly string[]> = {
  randstad: ['Noord-Holland', 'Zuid-Holland', 'Utrecht', 'Flevoland'],
  'noord-nederland': ['Groningen', 'Fryslân', 'Drenthe'],
  'het noorden': ['Groningen', 'Fryslân', 'Drenthe'],
  'oost-nederland': ['Overijssel', 'Gelderland'],
  'het oosten': ['Overijssel', 'Gelderland'],
  'zuid-nederland': ['Noord-Brabant', 'Limburg', 'Zeeland'],
  'het zuiden': ['Noord-Brabant', 'Limburg', 'Zeeland'],
  'het westen': ['Noord-Holland', 'Zuid-Holland', 'Utrecht'],
  'noord- en zuid-holland': ['Noord-Holland', 'Zuid-Holland'],
  'noord- of zuid-holland': ['Noord-Holland', 'Zuid-Holland'],
};

/** Names of places that are ordinary words or surnames as well: they only count behind a word that makes them a place. */
const ambiguous = new Set([
  'best',
  'goes',
  'ede',
  'epe',
  'beek',
  'stein',
  'buren',
  'putten',
  'leek',
  'houten',
  'urk',
  'soest',
  'laren',
  'oss',
  'sluis',
  'tiel',
  'hulst',
  'borne',
  'vught',
  'voorst',
  'duiven',
  'hoorn',
  'lisse',
  'rijen',
  'asten',
  'dongen',
  'kapelle',
  'altena',
  'waterland',
  'gooi',
  'doorn',
  'weert',
  'assen',
]);

const byPlace = new Map(
  [
    ...Object.entries(places).flatMap(([province, names]) => names.map((name) => [fold(name), [province]] as const)),
    ...Object.entries(parts),
  ].map(([name, provinces]) => [name, provinces]),
);
const longestFirst = [...byPlace.keys()].toSorted((a, b) => b.length - a.length);
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map((name) => name.replaceAll('-', '[- ]')).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
);
const placeWords = /(?<!\p{L})(?:in|te|bij|rond|uit|naar|regio|gemeente|stad|standplaats:?|omgeving)\s+$/u;

/** The provinces that a text speaks of, by their own name or by a town or region in them. Empty where it names none. */
export function provincesIn(text: string): Set<string> {
  const folded = fold(text);
  const found = new Set<string>();
  for (const match of folded.matchAll(pattern)) {
    const name = byPlace.has(match[0]) ? match[0] : match[0].replaceAll(' ', '-');
    if (ambiguous.has(name) && !placeWords.test(folded.slice(0, match.index))) continue;
    for (const province of byPlace.get(name) ?? []) found.add(province);
  }
  return found;
}
