import { blocksOn, type Traces } from '../privacy/block';
import { database } from '../store/database';
import { listBlocks } from '../store/privacy';
import { writeTransaction } from '../store/write';

/** Lets someone in again who was forgotten: the person adds them by hand, which is a decision of its own. */
export async function liftBlock(traces: Traces): Promise<void> {
  const rows = await blocksOn(traces, await listBlocks());
  if (rows.length === 0) return;
  await writeTransaction(
    async () => {
      await database.blocks.bulkDelete(rows.map(({ key }) => key));
      return true;
    },
    async () => undefined,
  );
}
