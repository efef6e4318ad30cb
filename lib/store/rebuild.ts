import { StoreHeldError } from '../errors';
import { database } from './database';
import { withPatience } from './patience';

/** Milliseconds for taking a database away: other pages of Kring let go of it by themselves. */
const patience = 10_000;

/** Takes a store away that cannot be read any more, and makes an empty one. Throws StoreHeldError when something still holds on to it. */
export async function rebuildStore(): Promise<void> {
  try {
    database.close({ disableAutoOpen: false });
    await withPatience(database.delete({ disableAutoOpen: false }), patience);
    await withPatience(database.open(), patience);
  } catch (error) {
    throw new StoreHeldError({ cause: error });
  }
}
