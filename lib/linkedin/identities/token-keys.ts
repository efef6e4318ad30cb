import type { IdentityKey } from '../../domain/identity';
import { activityToken } from './activity-token';
import { identityKey, uniqueKeys } from './identity-keys';

const activity = 'post:activity:';

/** The token key of one activity id. */
async function tokenKey(activityId: string): Promise<IdentityKey> {
  return identityKey('post:token', await activityToken(activityId));
}

/** `keys` and, for each activity among them, the token under which SDUI cards show it. */
export async function withTokenKeys(keys: readonly IdentityKey[]): Promise<IdentityKey[]> {
  const ids = keys.filter((key) => key.startsWith(activity)).map((key) => key.slice(activity.length));
  return uniqueKeys([...keys, ...(await Promise.all(ids.map(tokenKey)))]);
}

/**
 * Those of `candidates` (activities, say from the URL) that the page proves to be the post's own, because one of the
 * post's tokens is their hash. That a hash does not match proves nothing.
 */
export async function provenByToken(candidates: readonly IdentityKey[], postKeys: readonly IdentityKey[]): Promise<IdentityKey[]> {
  const activities = candidates.filter((key) => key.startsWith(activity));
  const tokens = await Promise.all(activities.map((key) => tokenKey(key.slice(activity.length))));
  return activities.filter((_, index) => postKeys.some((key) => key === tokens[index]));
}
