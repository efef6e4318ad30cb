/** A value as text, independent of the order in which fields were set. */
export function canonicalText(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) =>
      each !== null && typeof each === 'object' && !Array.isArray(each)
        ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : each,
    ) ?? ''
  );
}

export function isSameValue(a: unknown, b: unknown): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}
