import { Dexie, type EntityTable } from 'dexie';
import type { ChangeRecord } from '../domain/change';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Group, Sighting } from '../domain/group';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Note } from '../domain/note';
import type { Post } from '../domain/post';
import { version1 } from './migrations/version-1';

/** Everything Kring keeps, at the extension's own origin. Read through the queries beside this file, written through `lib/actions`. */
export class KringDatabase extends Dexie {
  declare contacts: EntityTable<Contact, 'id'>;
  declare interactions: EntityTable<Interaction, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare circles: EntityTable<Circle, 'id'>;
  declare posts: EntityTable<Post, 'id'>;
  declare groups: EntityTable<Group, 'id'>;
  declare identities: EntityTable<Identity, 'key'>;
  declare sightings: EntityTable<Sighting, 'key'>;
  declare changes: EntityTable<ChangeRecord, 'id'>;

  constructor(name = 'kring') {
    super(name);
    this.version(1).stores(version1);
  }
}

/** The newest version of the schema; a database beyond it was written by a newer Kring. */
export const schemaVersion = 1;

export const database = new KringDatabase();
