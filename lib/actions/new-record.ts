/** A new id and the fields that every record carries; `now` is the change's instant. */
export function newRecord<Id extends string>(now: string): { id: Id; createdAt: string; updatedAt: string } {
  return { id: crypto.randomUUID() as Id, createdAt: now, updatedAt: now };
}
