import type { ChangedTable } from './change';
import { derivedFields } from './derived-fields';

type Row = Record<string, unknown>;

/** A row without what is derived: what the person themselves said. A change of the rest is no edit, and undo does not stumble over it. */
export function ownPart(table: ChangedTable, row: Row | undefined): Row | undefined {
  // Who was seen where is observed, not edited.
  if (table === 'sightings') return undefined;
  if (table !== 'contacts' || !row) return row;
  return Object.fromEntries(Object.entries(row).filter(([name]) => !(derivedFields as readonly string[]).includes(name)));
}
