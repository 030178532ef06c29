import { marketplaces, outcomes } from '../../../db/stories.ts';
import type { Kind, Outcome } from '../types.ts';

/** Values of documents as small numbers, for the typed arrays of the index, and back. */
export interface Codes<Value> {
  codeOf: (value: Value) => number;
  /** Every value by its code. */
  values: readonly Value[];
}

export const kinds = fixed<Kind>(['guide', 'example', 'category', 'story']);
export const outcomeCodes = fixed<Outcome | null>([null, ...outcomes]);
export const marketplaceCodes = fixed<string | null>([null, ...marketplaces]);

/** An unknown value has the first one's code. */
function fixed<Value>(values: readonly Value[]): Codes<Value> {
  const codes = new Map(values.map((value, code) => [value, code]));
  return { values, codeOf: (value) => codes.get(value) ?? 0 };
}

/** Lists of categories: a page has one to five, a story one. Each list that comes up gets a code. */
export function categoryLists(): Codes<readonly string[]> {
  const values: (readonly string[])[] = [];
  const codes = new Map<string, number>();
  const codeOf = (list: readonly string[]) => {
    const name = list.join(' ');
    const known = codes.get(name);
    if (known !== undefined) return known;
    codes.set(name, values.length);
    return values.push([...list]) - 1;
  };
  return { values, codeOf };
}

/** `2026-11` as months since the year 0; 0 when there is none. */
export function monthCode(month: string | null): number {
  const [year = 0, of = 0] = (month ?? '').split('-').map(Number);
  return year * 12 + of;
}
