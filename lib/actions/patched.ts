/** Fields to set; null takes a field away. */
export type Patch<Row> = { [Field in keyof Row]?: Row[Field] | null };

/** `row` with the patch applied: absent fields are absent, never undefined. */
export function patched<Row extends object>(row: Row, patch: Patch<Row>): Row {
  const fields = { ...row, ...patch };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Row;
}
