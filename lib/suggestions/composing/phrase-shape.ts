import { wordsOf } from '../text/words';

/** Words with which a thing begins: an article, a pronoun of possession, a number. */
const opener =
  /^(?:de|het|een|die|dat|deze|dit|mijn|onze|ons|hun|geen|elke|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|the|a|an|my|our|their|every|two|three|four|five|six|seven|eight|nine|ten)\s/iu;

/** A phrase with one of these is a piece of a sentence, not a thing. */
const verbs = new Set(
  (
    'is was zijn waren wordt werd werden heeft had hebben hadden hing hingen ging gingen gaat gaan deed deden doet doen kwam kwamen komt komen staat stond stonden staan ligt lag lagen zit zat zaten moet moest moeten ' +
    'mag mocht mogen kan kon kunnen wil wilde willen zou zouden zal zullen vindt vond vonden vinden zoekt zocht zoeken geeft gaf gaven geven zegt zei zeiden zeggen vraagt vroeg vroegen vragen krijgt kreeg kregen krijgen ' +
    'weet wist weten ziet zag zagen zien maakt maakte maakten maken neemt nam namen nemen laat liet lieten laten blijft bleef bleven blijven begint begon begonnen beginnen houdt hield hielden houden stelt stelde stellen ' +
    'schrijft schreef schreven schrijven leest las lazen lezen hoort hoorde hoorden horen werkt werkte werkten werken loopt liep liepen lopen brengt bracht brachten brengen denkt dacht dachten denken belt belde belden bellen ' +
    'vertelt vertelde vertelden vertellen gebeurt gebeurde heet heette blijkt bleek bespreekt besprak bespreken bespraken verhuist verhuisde leert leerde leren gebruikt gebruikte gebruiken helpt hielp helpen wacht wachtte wachten ' +
    'are were has have had will would can could am do did does says said want wants think thinks find finds found us send sent make makes made get gets got give gives gave take takes took come comes came go goes went ask asks asked'
  ).split(' '),
);
const persons = new Set('ik wij we je jij jullie u hij zij ze hem haar me mij i you he she they we him her them'.split(' '));
const participle = /^(?:ge|be|ver|ont|her|opge|aange|afge|uitge|terugge|meege|ingel|voorge|door)\p{L}{3,}(?:d|t|en)$/u;
const joins =
  /\s(?:van|voor|met|in|op|aan|bij|over|naar|uit|zonder|tegen|onder|tussen|om|of|for|with|without|in|on|at|about|from|to|under|between)\s/iu;

/** How much a run of words of a post looks like a thing that can be put between quotation marks: above 0 it may be, below it is a piece of a sentence. */
export function thingness(text: string): number {
  const words = wordsOf(text).map(({ folded }) => folded);
  const last = words.at(-1) ?? '';
  const isThing = opener.test(text);
  const verbal = words.filter((word, index) => index > 0 && verbs.has(word)).length + words.filter((word) => persons.has(word)).length;
  const endsInVerb = words.length > 2 && participle.test(last) && !joins.test(text);
  const disagrees = /^(?:een|elke|a|an)\s/iu.test(text) && words.length > 2 && last.endsWith('en') && !joins.test(text);
  return (isThing ? 4 : 1) - verbal * 6 - (endsInVerb ? 5 : 0) - (disagrees ? 5 : 0);
}

/** Begins like a thing, so that its first letter loses the capital of a sentence's start. */
export function beginsLikeThing(text: string): boolean {
  return opener.test(text);
}
