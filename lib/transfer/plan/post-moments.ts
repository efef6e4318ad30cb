import type { CalendarDay } from '../../domain/calendar-day';
import type { ContactId } from '../../domain/contact';
import { personKeys } from '../../linkedin/identities/identity-keys';
import { normaliseSlug } from '../../linkedin/identities/slug';
import { classifyUrl } from '../../linkedin/urls';
import { fold } from '../../search/fold';
import type { PostSign } from '../moment';
import { fullName, type PersonCard } from '../person-card';
import type { Known } from './known-people';
import type { Register } from './register';

export interface LightMoment {
  day: CalendarDay;
  channel: 'comment' | 'reaction';
}

/** The last comment or reaction at each person's posts, by slug of the file and by contact of the store. */
export interface PostMoments {
  bySlug: Map<string, LightMoment>;
  byContact: Map<ContactId, LightMoment>;
  /** Of how many it is not told whose post it was. */
  unknown: number;
}

/**
 * Comments and reactions, tied to the person they were for. LinkedIn's archive tells only the post's address (formats.md, 1). Whose it is comes from a permalink
 * that begins with the author's name, or from a post that the person kept; and a comment that begins with the full name of the only one who is called so is an
 * answer to them, because LinkedIn writes mentions as plain text.
 */
export function postMoments(signs: readonly PostSign[], people: readonly PersonCard[], known: Known, register: Register): PostMoments {
  const found: PostMoments = { bySlug: new Map(), byContact: new Map(), unknown: 0 };
  if (signs.length === 0) return found;
  const slugs = new Set(people.flatMap(({ slug }) => slug ?? []));
  const mentioned = new Mentions(people, known);
  for (const { kind, link, opening, day } of signs) {
    const moment: LightMoment = { day, channel: kind };
    const slug = authorSlug(link);
    const keys = classifyUrl(link).postKeys;
    const author = keys.map((key) => known.authors.get(key)).find((id) => id !== undefined);
    const contact = author ?? (slug && register.byKeys(personKeys({ slug }))?.contact.id);
    const target = contact ? { contact } : slug !== undefined && slugs.has(slug) ? { slug } : opening && mentioned.at(opening);
    if (!target) found.unknown += 1;
    else if ('contact' in target) keepLatest(found.byContact, target.contact, moment);
    else keepLatest(found.bySlug, target.slug, moment);
  }
  return found;
}

function keepLatest<Key>(moments: Map<Key, LightMoment>, key: Key, moment: LightMoment): void {
  const last = moments.get(key);
  // On one day a comment says more than a reaction.
  if (!last || moment.day > last.day || (moment.day === last.day && moment.channel === 'comment')) moments.set(key, moment);
}

/** `/posts/ada-example_words-activity-7001…`: the name before the low line is the author's; a company's page looks the same and is in no list of people. */
function authorSlug(link: string): string | undefined {
  const name = /linkedin\.com\/posts\/([^/?#_]+)_/iu.exec(link)?.[1];
  return name === undefined ? undefined : normaliseSlug(name);
}

type Target = { slug: string } | { contact: ContactId };

/** People by their whole name, as far as only one is called so; names of one word are too often a word. */
class Mentions {
  readonly #byName = new Map<string, Target | undefined>();

  constructor(people: readonly PersonCard[], known: Known) {
    const isTaken = new Set<string>();
    for (const { contact, keys } of known.people) {
      this.#add(fold(contact.name), { contact: contact.id });
      for (const key of keys) if (key.startsWith('person:slug:')) isTaken.add(key.slice('person:slug:'.length));
    }
    for (const person of people) {
      if (person.slug !== undefined && !isTaken.has(person.slug)) this.#add(fold(fullName(person)), { slug: person.slug });
    }
  }

  /** Whose name `opening` (folded) begins with. */
  at(opening: string): Target | undefined {
    const words = opening.split(' ').slice(0, 8);
    for (let length = words.length; length > 1; length -= 1) {
      const name = words.slice(0, length).join(' ');
      const target = this.#byName.get(name) ?? this.#byName.get(name.replace(/[\p{P}]+$/u, ''));
      if (target) return target;
    }
    return undefined;
  }

  #add(name: string, target: Target): void {
    if (name.includes(' ')) this.#byName.set(name, this.#byName.has(name) ? undefined : target);
  }
}
