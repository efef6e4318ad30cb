import type { ContactId } from '../../domain/contact';
import type { IdentityKey } from '../../domain/identity';
import { fold } from '../../search/fold';
import type { KnownPerson } from './known-people';

const isLinked = (keys: readonly IdentityKey[]) => keys.some((key) => key.startsWith('person:slug:'));

/** The people Kring knows, found by what a file tells of someone. */
export class Register {
  readonly #byKey = new Map<IdentityKey, KnownPerson>();
  readonly #byName = new Map<string, KnownPerson[]>();
  readonly #byId = new Map<ContactId, KnownPerson>();

  constructor(known: readonly KnownPerson[]) {
    for (const person of known) {
      this.#byId.set(person.contact.id, person);
      for (const key of person.keys) this.#byKey.set(key, person);
      const name = fold(person.contact.name);
      const namesakes = this.#byName.get(name);
      if (namesakes) namesakes.push(person);
      else this.#byName.set(name, [person]);
    }
  }

  byId(id: ContactId): KnownPerson | undefined {
    return this.#byId.get(id);
  }

  byKeys(keys: readonly IdentityKey[]): KnownPerson | undefined {
    return keys.map((key) => this.#byKey.get(key)).find((person) => person !== undefined);
  }

  /** Everyone of a name who may be the one with these keys: whoever has a LinkedIn name of their own is someone else. */
  namesakes(name: string, keys: readonly IdentityKey[]): KnownPerson[] {
    const found = this.#byName.get(fold(name)) ?? [];
    return isLinked(keys) ? found.filter((person) => !isLinked(person.keys)) : found;
  }

  /** The one they are: by LinkedIn's keys, else the only one of that name at that organisation. */
  match(name: string, keys: readonly IdentityKey[], organisation: string | undefined): KnownPerson | undefined {
    const byKeys = this.byKeys(keys);
    if (byKeys || organisation === undefined) return byKeys;
    const place = fold(organisation);
    const [only, ...others] = this.namesakes(name, keys).filter(
      ({ contact }) => contact.organisation !== undefined && fold(contact.organisation) === place,
    );
    return others.length === 0 ? only : undefined;
  }
}
