/** The value in the middle, of values in ascending order; between two, halfway. Null of none. */
export function median(values: readonly number[]): number | null {
  const middle = values.length / 2;
  const [low, high] = [values[Math.ceil(middle) - 1], values[Math.floor(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
