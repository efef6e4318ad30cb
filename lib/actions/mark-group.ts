import type { Group, GroupId } from '../domain/group';
import { findGroup } from '../store/groups';
import { change, type Change } from './change';
import { newRecord } from './new-record';
import { patched } from './patched';

interface GroupMark extends Pick<Group, 'linkedinId' | 'name'> {
  /** Null: not decided. */
  isPublicSector: boolean | null;
}

/** Says of a LinkedIn group whether it is about public service. */
export async function markGroup({ linkedinId, name, isPublicSector }: GroupMark): Promise<{ groupId: GroupId; change: Change }> {
  const key = isPublicSector ? 'change.mark-group' : 'change.unmark-group';
  const { result, change: done } = await change({ key, values: { name: name ?? linkedinId } }, async (write) => {
    const known = await findGroup(linkedinId);
    const group: Group = known ?? { ...newRecord<GroupId>(write.now), linkedinId };
    await write.put('groups', patched(group, { isPublicSector, ...(name && { name }) }));
    return group.id;
  });
  return { groupId: result, change: done };
}
