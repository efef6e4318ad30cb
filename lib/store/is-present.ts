/** Whether a row is there and not deleted: tombstones never leave the store. */
export function isPresent<Row extends { deletedAt?: string }>(row: Row | undefined): row is Row {
  return row !== undefined && row.deletedAt === undefined;
}
