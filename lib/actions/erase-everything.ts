import { database } from '../store/database';
import { writeTransaction } from '../store/write';
import { announceChange } from './announce-change';

/** Empties the store, history included; the person's settings stay. Not undoable: it is meant. Throws the errors of `writeTransaction`. */
export async function eraseEverything(): Promise<void> {
  const erase = async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
    return true;
  };
  await writeTransaction(erase, async () => undefined);
  announceChange();
}
