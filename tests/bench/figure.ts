/** One measured thing: what it took, and what the least thinkable took in the same run on the same machine. */
export interface Figure {
  name: string;
  /** Milliseconds when left out. */
  unit?: 'MB';
  measured: number;
  floor: number;
  /** What the floor is. */
  floorIs: string;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Runs the two in turn, so that what else the machine does falls on both alike; the medians of `runs` rounds. */
export async function interleaved(
  runs: number,
  measure: () => Promise<number>,
  measureFloor: () => Promise<number>,
): Promise<{ measured: number; floor: number }> {
  const measured: number[] = [];
  const floors: number[] = [];
  await measure();
  await measureFloor();
  for (let run = 0; run < runs; run++) {
    measured.push(await measure());
    floors.push(await measureFloor());
  }
  return { measured: median(measured), floor: median(floors) };
}

export function print(figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, unit = 'ms', measured, floor, floorIs } of figures) {
    const ratio = floor > 0 ? `${(measured / floor).toFixed(1)} ×` : '–';
    console.log(
      `${name.padEnd(width)}  ${measured.toFixed(1).padStart(8)} ${unit}  ${ratio.padStart(8)}  ${floor.toFixed(1)} ${unit}: ${floorIs}`,
    );
  }
}
