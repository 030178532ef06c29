import type { LabelId } from './labels.ts';
import { marksIn } from './marks.ts';

/** Hands out the numbers in `[ASIN-1]`, `[ASIN-2]`: by first mention, the same value always the same. */
export interface Numbering {
  /** Marks in this text keep their numbers: no new value will be given one of them. */
  reserve(text: string): void;
  numberOf(label: LabelId, value: string): number;
}

/** A numbering for one story; numbers already in the given texts are taken. */
export function createNumbering(alreadyMarked: readonly string[]): Numbering {
  const taken = new Set<string>();
  const given = new Map<string, number>();
  const last = new Map<LabelId, number>();
  const nextFree = (label: LabelId): number => {
    let number = (last.get(label) ?? 0) + 1;
    while (taken.has(`${label} ${number}`)) number += 1;
    last.set(label, number);
    return number;
  };
  const reserve = (text: string) => {
    for (const { mark } of marksIn(text)) taken.add(`${mark.label} ${mark.number}`);
  };
  alreadyMarked.forEach(reserve);
  return {
    reserve,
    numberOf(label, value) {
      const key = `${label} ${value}`;
      const number = given.get(key) ?? nextFree(label);
      given.set(key, number);
      return number;
    },
  };
}
