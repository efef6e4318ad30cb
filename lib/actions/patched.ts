/** Fields to set; null takes a field away. */
export type Patch<Row> = { [Field in keyof Row]?: Row[Field] | null };

/** `row` with the patch applied: absent fields are absent, never undefined. */
export function patched<Row extends object>(row: Row, patch: Patch<Row>): Row {
  const fields: Partial<Record<string, unknown>> = { ...row, ...patch };
  for (const name in fields) if (fields[name] === null || fields[name] === undefined) delete fields[name];
  return fields as Row;
}
