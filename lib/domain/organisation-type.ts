/** The kinds of organisation in and around Dutch public service. */
export const organisationTypes = [
  'municipality',
  'province',
  'water-authority',
  'ministry',
  'agency',
  'safety-region',
  'health-service',
  'environment-service',
  'joint-arrangement',
  'association',
  'bureau',
] as const;
export type OrganisationType = (typeof organisationTypes)[number];

/** Executive agencies and other bodies of the state that carry no word of their kind in their name. */
const agencies =
  'uwv|svb|sociale verzekeringsbank|duo|dienst uitvoering onderwijs|belastingdienst|dienst toeslagen|douane|rijkswaterstaat|rvo|rijksdienst voor [\\p{L} ]+|cak|cbr|rdw|kadaster|ind|coa|cjib|dji|rivm|knmi|nvwa|ilt|igj|politie|openbaar ministerie|de rechtspraak|raad voor de rechtspraak|logius|ictu|dictu|p-direkt|fmhaaglanden|ciz|cbs|centraal bureau voor de statistiek|autoriteit [\\p{L} ]+|inspectie [\\p{L} ]+|staatsbosbeheer|prorail|tennet|rijksvastgoedbedrijf|nationale ombudsman|algemene rekenkamer|raad van state|tweede kamer(?: der staten-generaal)?|eerste kamer';

/** In order: the most telling word first; a regional service that several municipalities share goes before the municipality in its name. */
const signs: readonly [OrganisationType, RegExp][] = [
  [
    'association',
    /\b(?:vng|vereniging van nederlandse gemeenten|ipo|interprovinciaal overleg|unie van waterschappen|logeion|koepel\p{L}*|ggd ghor nederland|brandweer nederland|divosa|g4|g40|m50|p10|vereniging van \p{L}+)\b/iu,
  ],
  ['safety-region', /\bveiligheidsregio|^(?:vrk|vrr|vru|vrh|vnog|vggm)$/iu],
  ['health-service', /\bggd(?:\b|[a-z])|\bgemeentelijke gezondheidsdienst\b/iu],
  ['environment-service', /\bomgevingsdienst|\bmilieudienst|\b(?:odmh|ofgv|dcmr|rud|odh|odra|odru|odzob|odwh)\b/iu],
  [
    'joint-arrangement',
    /\bgemeenschappelijke regeling|\bwerkorganisatie\b|\bbedrijfsvoeringsorganisatie\b|\b(?:metropoolregio|stadsregio|regio(?! college\b)) \p{Lu}|\bvervoerregio\b|\bservicepunt71\b|\bdrechtsteden\b|\bparkstad\b|\b(?:isd|rsd|sociale dienst) /iu,
  ],
  [
    'ministry',
    /\bministerie\b|\bministry of\b|^(?:min\.? ?)?(?:bzk|szw|vws|ocw|ienw|i&w|ezk|lnv|lvvn|jenv|j&v|vro|az)$|\brijksoverheid\b|\balgemene zaken\b/iu,
  ],
  [
    'water-authority',
    /\bwaterschap(?:\b|[a-z])|\bhoogheemraadschap\b|\bwetterskip\b|\bhet waterschapshuis\b|^(?:hhnk|hhsk|hdsr|hoogheemraadschap .*|waternet)$/iu,
  ],
  ['province', /\bprovin(?:cie|sje)\b|\bprovinciaal bestuur\b|\bprovince of\b/iu],
  ['agency', new RegExp(`^(?:${agencies})$`, 'iu')],
  ['municipality', /\b(?:deel)?gemeente(?!n\b|raad\b)(?:\b|huis\b)|\bgemeinte\b|\bmunicipality\b|\bstadsdeel\b/iu],
  [
    'bureau',
    /\b(?:bureau|adviesbureau|consultancy|consultants|advies|detachering|interim(?:management)?|agency|communicatiebureau|b\.?v\.?)\b/iu,
  ],
];

/** What kind of organisation a name tells, or undefined where it tells nothing. */
export function organisationTypeOf(name: string): OrganisationType | undefined {
  const plain = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return signs.find(([, sign]) => sign.test(plain))?.[0];
}
