import { acceptLoss, readLoss } from '../safekeeping/counts';
import { writeTransaction } from '../store/write';

/** Milliseconds: whole tables and the history are gone through. */
const patience = 60_000;

/**
 * Runs work that takes rows out of the store without a way back, outside the history. The store is counted anew afterwards, so that nobody takes what is gone for a
 * loss; a loss that is known already stays known. Throws the errors of `writeTransaction`.
 */
export async function takeOutForGood<Result>(work: () => Promise<Result>, isDone: () => Promise<Result | undefined>): Promise<Result> {
  const result = await writeTransaction(work, isDone, patience);
  // What was done is done, counted or not.
  await countAnew().catch(() => undefined);
  return result;
}

async function countAnew(): Promise<void> {
  if (!(await readLoss())) await acceptLoss();
}
