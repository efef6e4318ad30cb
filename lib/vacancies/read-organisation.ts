import { organisationTypeOf, type OrganisationType } from '../domain/organisation-type';

/** A name of a place or body: words with capitals, and the small words that Dutch place names have between them. */
const place = "(?:'s[- ])?\\p{Lu}[\\p{L}’'-]*(?:(?: (?:aan|de|den|der|van|op|bij|ter|het))* \\p{Lu}[\\p{L}’'-]*)*";
const ministry = `\\p{Lu}[\\p{L}]+(?:,? (?:en )?\\p{Lu}[\\p{L}]+)*`;
const named = new RegExp(
  `\\b(?:[Mm]inisterie van ${ministry}|(?:[Dd]eelgemeente|[Gg]emeente|[Pp]rovincie|[Ww]aterschap|[Hh]oogheemraadschap(?: van)?|[Ww]etterskip|[Vv]eiligheidsregio|[Oo]mgevingsdienst|GGD|[Mm]etropoolregio|[Vv]ervoerregio|[Ss]tadsregio|Rijksdienst voor|Inspectie|Autoriteit) ${place})`,
  'gu',
);
/** Words that begin a sentence and are no part of a name before them. */
const sentenceWord = / (?:De|Het|Een|Wij|We|Je|Jij|U|Voor|Als|In|Per|Dit|Deze|Functie|Opdracht|Vacature|The|You|As|For)\b.*$/u;
const single = /\b\p{Lu}[\p{L}&-]{1,30}/gu;
const bodies = new Set<OrganisationType>(['agency', 'association', 'ministry', 'safety-region']);
const label =
  /^[ \t*•-]*(?:organisatie|opdrachtgever|werkgever|eindklant|klant|bedrijf|organi[sz]ation|company|client|employer)[ \t]*[:\t][ \t]*(.+)$/imu;
const seeking =
  /^[ \t]*(?:(?:De|Het|Voor (?:de|het)?)[ \t]+)?(\p{Lu}[^.,:;\n]{2,60}?)[ \t]+(?:zoekt|zoeken wij|is op zoek|is looking for|is hiring)\b/mu;

/**
 * Whose advertisement it is: what it says itself ("Opdrachtgever: …"), else the public body named most in it by the rules for kinds of organisation, else who
 * says to be looking. A bureau that advertises for others is not meant. Undefined where nothing tells.
 */
export function readOrganisation(text: string): string | undefined {
  const labelled = label.exec(text)?.[1]?.trim();
  if (labelled && labelled.length <= 120) return labelled;
  const names = [...text.matchAll(named)].map(([name]) => name.replace(sentenceWord, '').trim());
  const bodiesNamed = [...text.matchAll(single)].map(([word]) => word).filter((word) => bodies.has(organisationTypeOf(word) ?? 'bureau'));
  const most = mostNamed(names.filter((name) => organisationTypeOf(name) !== undefined)) ?? mostNamed(bodiesNamed);
  if (most) return most;
  const who = seeking.exec(text)?.[1]?.trim();
  return who && organisationTypeOf(who) !== 'bureau' && !/^(?:wij|we|onze|ons)\b/iu.test(who) ? who : undefined;
}

function mostNamed(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) {
    const written = name[0]?.toUpperCase() + name.slice(1);
    counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
