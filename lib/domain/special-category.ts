/** Personal data that may hardly ever be kept about others (AVG, art. 9); in notes about people in government politics lies closest. */
export type SpecialCategory = 'health' | 'belief' | 'union' | 'politics';

/**
 * Words that say something of a person, in Dutch and English. The work itself is no special category: politics as a trade (raad, wethouder, "bestuurlijke
 * sensitiviteit"), health as a field (GGD, ziekenhuis, zorg) and churches as a subject of policy are left alone as far as words can tell.
 */
const signs: readonly [SpecialCategory, RegExp][] = [
  [
    'health',
    /\b(?:ziek|ernstig ziek|ziekte van (?:zijn|haar|hem)|ziekgemeld|ziekteverlof|burn-?out|overspannen|kanker|chemo\w*|depressie\w*|depressief|zwanger\w*|miskraam|geopereerd|operatie aan|adhd|autis\w+|diabetes|long ?covid|dement\w*|herstelt van|verslaafd|sick|illness|pregnant|cancer|depress(?:ed|ion)|surgery|addicted)\b/iu,
  ],
  [
    'belief',
    /\b(?:gelovig\w*|christen|christelijk opgevoed|katholiek|protestant|gereformeerd|moslim\w*|islamitisch|joods|hindoe|boeddhist|atheïst|gaat naar de (?:kerk|moskee)|lid van (?:een|de) kerk|religious|christian|catholic|muslim|jewish|hindu|atheist)\b/iu,
  ],
  ['union', /\b(?:vakbond\w*|lid van (?:de )?(?:fnv|cnv)|fnv-lid|cnv-lid|kaderlid|trade union|union member)\b/iu],
  [
    'politics',
    /\b(?:stemt? (?:op )?(?:vvd|pvda|cda|d66|pvv|sp|groenlinks|gl-pvda|christenunie|sgp|volt|bbb|nsc|ja21|fvd|denk|rechts|links)|lid van (?:de |het )?(?:vvd|pvda|cda|d66|pvv|sp|groenlinks|christenunie|sgp|volt|bbb|nsc|ja21|fvd|denk)|(?:vvd|pvda|cda|d66|pvv|sp|groenlinks|sgp)-(?:lid|stemmer|er)|(?:vvd|cda|pvda|pvv|sp|d66)'er|politieke voorkeur|is (?:heel |erg )?(?:links|rechts)\b|votes? (?:for|labour|conservative)|political views?|party member)\b/iu,
  ],
];

/** Whether words seem to touch a special category; undefined for all others. A hint, never a lock. */
export function specialCategoryIn(text: string): SpecialCategory | undefined {
  return signs.find(([, sign]) => sign.test(text))?.[0];
}
