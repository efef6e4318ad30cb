import type { Group, GroupId } from '../domain/group';
import { stampedRow } from '../domain/stamps';
import { database } from '../store/database';
import { findGroup } from '../store/groups';
import { newRecord } from './new-record';

/** Remembers a group that the person looks at in the panel, and its name; whether it is public-sector stays undecided. An observation: not in the history. */
export async function knowGroup(linkedinId: string, name: string | undefined): Promise<void> {
  const known = await findGroup(linkedinId);
  if (known && (!name || known.name === name)) return;
  const now = new Date().toISOString();
  const group: Group = { ...(known ?? { ...newRecord<GroupId>(now), linkedinId }), ...(name && { name }) };
  await database.groups.put(stampedRow(known, group, now));
}
