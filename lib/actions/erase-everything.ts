import { beginAnew } from '../safekeeping/begin-anew';
import { database } from '../store/database';
import { writeTransaction } from '../store/write';
import { announceChange } from './announce-change';

/** Empties the store, history and journal included; the person's settings stay, and so do backups in a folder of theirs. Not undoable: it is meant. Throws the errors of `writeTransaction`. */
export async function eraseEverything(): Promise<void> {
  const erase = async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    return true;
  };
  await writeTransaction(erase, async () => undefined);
  await beginAnew();
  announceChange();
}
