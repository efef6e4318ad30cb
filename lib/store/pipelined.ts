/** Writes one item after the other inside a transaction; while the database takes one, the next is made ready. Rejects with the first failure, once nothing is under way. */
export async function pipelined<Item>(items: Iterable<Item>, write: (item: Item) => PromiseLike<unknown>): Promise<void> {
  const writes: PromiseLike<unknown>[] = [];
  try {
    for (const item of items) {
      writes.push(write(item));
      await writes.at(-2);
    }
    await writes.at(-1);
  } finally {
    await Promise.allSettled(writes);
  }
}

/** The items in runs of at most `size`; of a generator, each run is made when it is asked for. */
export function* runsOf<Item>(items: Iterable<Item>, size: number): Generator<Item[]> {
  let run: Item[] = [];
  for (const item of items) {
    run.push(item);
    if (run.length < size) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}
