import { Dexie, type EntityTable } from 'dexie';
import type { ChangeRecord } from '../domain/change';
import type { Assignment } from '../domain/assignment';
import type { Block } from '../domain/block';
import type { Circle } from '../domain/circle';
import type { Contact } from '../domain/contact';
import type { Detail } from '../domain/detail';
import type { Experience } from '../domain/experience';
import type { Feedback } from '../domain/feedback';
import type { Gift } from '../domain/gift';
import type { Group, Sighting } from '../domain/group';
import type { Identity } from '../domain/identity';
import type { Interaction } from '../domain/interaction';
import type { Introduction } from '../domain/introduction';
import type { Meeting } from '../domain/meeting';
import type { News } from '../domain/news';
import type { Note } from '../domain/note';
import type { Opportunity } from '../domain/opportunity';
import type { Post } from '../domain/post';
import type { PromiseRecord } from '../domain/promise';
import type { Register } from '../domain/register';
import type { Rules } from '../domain/rules';
import type { View } from '../domain/view';
import type { Source } from '../domain/source';
import type { KeptTopic } from '../domain/topic';
import { version1 } from './migrations/version-1';
import { upgradeToVersion2, version2 } from './migrations/version-2';

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
  declare details: EntityTable<Detail, 'id'>;
  declare promises: EntityTable<PromiseRecord, 'id'>;
  declare gifts: EntityTable<Gift, 'id'>;
  declare assignments: EntityTable<Assignment, 'id'>;
  declare introductions: EntityTable<Introduction, 'id'>;
  declare meetings: EntityTable<Meeting, 'id'>;
  declare opportunities: EntityTable<Opportunity, 'id'>;
  declare news: EntityTable<News, 'id'>;
  declare rules: EntityTable<Rules, 'key'>;
  declare register: EntityTable<Register, 'key'>;
  declare blocks: EntityTable<Block, 'key'>;
  declare views: EntityTable<View, 'id'>;
  declare experiences: EntityTable<Experience, 'id'>;
  declare sources: EntityTable<Source, 'id'>;
  declare topics: EntityTable<KeptTopic, 'id'>;
  declare feedback: EntityTable<Feedback, 'id'>;
  declare changes: EntityTable<ChangeRecord, 'id'>;

  constructor(name = 'kring') {
    super(name);
    this.version(1).stores(version1);
    this.version(2).stores(version2).upgrade(upgradeToVersion2);
  }
}

/** The newest version of the schema; a database beyond it was written by a newer Kring. */
export const schemaVersion = 2;

export const database = new KringDatabase();
