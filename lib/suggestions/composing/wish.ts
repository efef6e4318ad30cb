import type { KnownContact } from '../people/known-contact';
import { ungrounded } from '../rubric/grounded';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from '../text/words';

/** What somebody looks for, as the person noted it, in words that can be said to them: no worries, no circumstances. */
const wish =
  /^(zoekt|verzamelt|bereidt|maakt|werkt aan|organiseert|stelt|vernieuwt|schrijft|bouwt|vraagt)\s+(?:nu |nog |graag |ook )?(.+)$/iu;
const longest = 16;

/** "voorbeelden van korte brieven zoekt", behind "omdat je"; undefined where the note has nothing that can be repeated to the contact. */
export function wishOf({ input, note }: KnownContact, post: string, form: 'je' | 'u'): string | undefined {
  const seeks = input.details.find(({ kind }) => kind === 'seeks')?.text;
  const sentences = seeks === undefined ? sentencesOf(note).map(({ text }) => text) : [`Zoekt ${seeks}`];
  for (const sentence of sentences) {
    const [, verb, rest] = wish.exec(sentence.replace(/[.;!].*$/su, '')) ?? [];
    if (verb === undefined || rest === undefined || wordsOf(rest).length > longest) continue;
    const said = forReader(verb.toLowerCase(), rest.trim().replace(/,.*$/su, ''), form);
    if (said !== undefined && ungrounded(`a ${said}`, post).length === 0) return said;
  }
  return undefined;
}

/** In a Dutch subordinate clause the verb comes last: "omdat je voorbeelden zoekt van …" reads best with it behind the first noun phrase. */
function forReader(verb: string, rest: string, form: 'je' | 'u'): string | undefined {
  if (/\b(?:zijn|haar|hun|die|dat|wat|hoe|wie)\b/iu.test(rest) || verb.includes(' ')) return undefined;
  const own = rest.replace(/\b(?:mijn|onze)\b/giu, form === 'u' ? 'uw' : 'je');
  const [object, ...tail] = own.split(/\s(?=(?:van|voor|over|om|met|bij|uit|op|naar|in|rond)\s)/u);
  return object === undefined ? undefined : [object, verb, ...tail].join(' ').replace(/\s+/gu, ' ');
}
