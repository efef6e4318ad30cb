/** Reads cells by the header's name; the first of `names` that the table has counts. */
export function cellReader(headerNames: readonly string[]): (cells: readonly string[], ...names: string[]) => string {
  const places = new Map(headerNames.map((name, index) => [name, index] as const).toReversed());
  return (cells, ...names) => {
    for (const name of names) {
      const place = places.get(name);
      if (place !== undefined) return cells[place] ?? '';
    }
    return '';
  };
}
