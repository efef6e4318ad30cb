/** Words that carry grammar rather than meaning, per language: they tell the language, and say nothing about the subject. */
export const functionWords = {
  nl: listOf(
    'de het een en van voor niet op met wij jullie hoe wie welke ik je jij bij naar onze ons over dat die dit deze doen heeft is zijn was waren om aan te ook als dan maar of in uit er nog wel we zo tot door hun jouw mijn meer kan kun kunnen wat hij zij ze hem haar u uw geen al moet moeten wil willen zou zouden heb hebben had hadden wordt worden werd geworden onder want omdat toen dus iets niets iemand niemand alles alle hier daar waar waarom wanneer mee eens even nu na sinds tussen zonder tegen weer veel heel zelf elke elk ieder steeds toch vaak gewoon echt ging gaan gaat komt komen kwam laten laat maken maakt zei zegt zeggen weet weten zien ziet staat stond eigen andere ander eerst vandaag gisteren morgen jaar week dag uur jaren weken dagen graag allemaal binnen buiten rond per tijd net goed nieuwe nieuw grote groot kleine paar twee drie vier vijf zes keer',
  ),
  en: listOf(
    'the a an and of for not on with you how to our that do is are in it we what this was they their your would have has had be been at as from by or but if so there when who which were will can could should my me i he she his her its into about than then them us just more most some any all out up down over after before because also very only own one two three four year years week weeks day days make made get got go went new good see know said say want where why while did does',
  ),
  de: listOf(
    'der die das und ist nicht ein eine einen einem einer mit für auf wir ihr sie ich zu im am von den dem des wie was auch noch nur oder aber wenn dann hat haben sind war waren wird werden bei aus nach über unter uns unser unsere euch kann können mehr sehr schon zum zur als dass gibt',
  ),
  fr: listOf(
    'le la les un une des et est pas que qui dans pour sur avec nous vous je il elle ils elles ce cette ces du au aux par plus mais ou où donc notre nos votre vos sont été être avoir avons ont fait comme tout tous aussi leur leurs en y se ne',
  ),
} as const satisfies Record<string, ReadonlySet<string>>;

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const ofBoth = new Set([...functionWords.nl, ...functionWords.en]);

/** True for a word of Dutch or English that says nothing about the subject. */
export function isFunctionWord(folded: string): boolean {
  return ofBoth.has(folded);
}
