/** Words that belong to a Dutch or other European family name and stand before it (tussenvoegsels). */
const particles = new Set("van de der den het 't ’t 's ten ter te von op in vanden vander vande".split(' '));

/** The same in other languages: as words of a name also given names, so only in lower case. */
const lowerParticles = new Set(
  "aan bij onder over uit uijt voor tot zu zum zur af du des del della di da dos das do d' la le les el al bin ben ibn abu".split(' '),
);

/** Words after a name that are no family name. */
const suffixes = new Set(
  'msc bsc ma ba mba emba phd dr drs ir ing mr llm llb ra rm rc cpa pmp jr sr ii iii mpa mph md mim mcm bba mmo meng beng cma csm pmc apr'.split(
    ' ',
  ),
);

const salutation = /^(?:dhr|dhr\.|de heer|mevr|mevr\.|mevrouw|mw|mw\.|mr\.?\/mrs\.?|mrs|mrs\.|ms|ms\.|heer|meneer)\s+/iu;

const isParticle = (word: string) => particles.has(word.toLowerCase().replace(/[.]$/u, '')) || lowerParticles.has(word);
const isSuffix = (word: string) => suffixes.has(word.toLowerCase().replace(/[.]/gu, ''));

export interface SplitName {
  firstName: string;
  lastName: string;
}

/** Whether text is nothing but tussenvoegsels ("van der"), as address books keep them in a field of their own. */
export function isOnlyParticles(text: string): boolean {
  return text !== '' && text.split(/\s+/u).every(isParticle);
}

/**
 * A full name in two: "Sanne van der Berg" → Sanne + van der Berg; "Berg, Sanne van der" likewise; "Jan Jansen, MSc" keeps its title behind the family name.
 * Without tussenvoegsel the last word is the family name.
 */
export function splitName(text: string): SplitName {
  const name = text.replace(salutation, '').trim();
  const [front = '', ...behind] = name.split(/\s*,\s*/u).filter(Boolean);
  const titles = behind.filter((part) => part.split(' ').every(isSuffix));
  const given = behind.filter((part) => !titles.includes(part));
  const split = given.length === 1 ? familyFirst(front, given[0] ?? '') : inOrder([front, ...given].join(', '));
  return titles.length === 0 ? split : { ...split, lastName: [split.lastName, ...titles].filter(Boolean).join(', ') };
}

function inOrder(name: string): SplitName {
  const words = name.split(' ').filter(Boolean);
  if (words.length < 2) return { firstName: name, lastName: '' };
  const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isParticle(word));
  const tail = words.length - (words.length > 2 && isSuffix(words.at(-1) ?? '') ? 2 : 1);
  const start = particle === -1 ? tail : particle;
  return { firstName: words.slice(0, start).join(' '), lastName: words.slice(start).join(' ') };
}

function familyFirst(family: string, given: string): SplitName {
  const words = given.split(' ').filter(Boolean);
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
  if (particle === -1 || !words.slice(particle).every(isParticle)) return { firstName: given, lastName: family };
  return { firstName: words.slice(0, particle).join(' '), lastName: [...words.slice(particle), family].join(' ') };
}
