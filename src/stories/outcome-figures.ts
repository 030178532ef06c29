import type { Outcome } from '../../db/stories.ts';
import { median } from './median.ts';

/** A figure of fewer stories would say more about those stories than about the problem. */
export const fewestToSay = 5;

/** So many stories that ended like this after so many days, where they say it. */
export interface Ending {
  outcome: Outcome;
  days: number | null;
  count: number;
}

/** How stories ended. A figure is null as long as too few stories stand behind it. */
export interface OutcomeFigures {
  stories: number;
  solved: number;
  /** Whole percent of all stories. */
  solvedShare: number | null;
  /** Solved stories that say how many days it took. */
  timed: number;
  /** Of the timed ones: days of what is unsolved only say how long it has been so far. */
  medianDays: number | null;
}

/** Worked out of endings in any order; an ending may stand in it several times. */
export function outcomeFigures(endings: readonly Ending[]): OutcomeFigures {
  const solvedOnes = endings.filter(({ outcome }) => outcome === 'solved');
  const stories = total(endings);
  const solved = total(solvedOnes);
  const days = solvedOnes
    .flatMap(({ days: took, count }) =>
      took === null ? [] : Array.from({ length: count }, () => took),
    )
    .toSorted((a, b) => a - b);
  const timed = days.length;
  return {
    stories,
    solved,
    solvedShare: stories < fewestToSay ? null : percent(solved, stories),
    timed,
    medianDays: timed < fewestToSay ? null : median(days),
  };
}

const total = (endings: readonly Ending[]) => endings.reduce((sum, { count }) => sum + count, 0);

/** Rounded, but 0 only of none and 100 only of all. */
function percent(part: number, whole: number): number {
  if (part === 0 || part === whole) return part === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * part) / whole)));
}
