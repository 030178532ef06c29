import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The value below which this share of all lies; 0 of none. */
export function at(share: number, values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** Three figures at most: 0.123, 1.23, 12.3, 123. */
export const rounded = (value: number) => Number(value.toPrecision(value >= 100 ? 4 : 3));

export const megabytes = (bytes: number | null) =>
  bytes === null ? '–' : rounded(bytes / 1_000_000);

/** Runs a piece of work; @returns what it gave and how many milliseconds it took. */
export async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const from = performance.now();
  const given = await work();
  return [given, performance.now() - from];
}

/** What this process holds in memory, once nothing is left to collect. */
export function memoryHeld(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
