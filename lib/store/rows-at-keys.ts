import { database } from './database';

/** Of each table the rows under the keys of `rows`, in that order; undefined where there is none, tombstones included. */
export async function rowsAtKeys<Tables extends Readonly<Record<string, readonly object[]>>>(
  rows: Tables,
): Promise<{ [Name in keyof Tables]: (Tables[Name][number] | undefined)[] }> {
  const found = Object.entries(rows).map(async ([name, list]) => {
    const keys = list.map((row) => ('key' in row ? row.key : (row as { id?: unknown }).id) as string);
    return [name, await database.table(name).bulkGet(keys)] as const;
  });
  return Object.fromEntries(await Promise.all(found)) as { [Name in keyof Tables]: (Tables[Name][number] | undefined)[] };
}
