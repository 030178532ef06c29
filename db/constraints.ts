/**
 * True when a write was refused by a constraint, and so left undone: `UNIQUE` or `NOT NULL` of a
 * `table.column`. The message says it alike for a file and over a network; the codes don't.
 */
export function breaks(error: unknown, constraint: 'UNIQUE' | 'NOT NULL', column: string): boolean {
  const said = `${constraint} constraint failed: ${column}`;
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at.message.includes(said)) return true;
  }
  return false;
}
