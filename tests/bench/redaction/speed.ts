import { redact } from '../../../src/redaction/redact.ts';
import type { Finder } from './measure.ts';
import { asOneText, type Row } from './set.ts';

const lengths = [25_000, 50_000, 100_000, 200_000] as const;

/** Milliseconds for the set as one text of growing length, and how each compares with half of it. */
export interface Growth {
  characters: number;
  ms: number;
  timesHalf: number | null;
}

/** Lengths take turns in every round, so that a busy moment of the machine meets all of them. */
export function growth(rows: readonly Row[]): Growth[] {
  const texts = lengths.map((length) => asOneText(rows, length));
  const rounds = Array.from({ length: 14 }, () => texts.map((text) => timeOf(() => redact(text))));
  const medians = texts.map((_, at) => median(rounds.slice(4).map((round) => round[at] ?? 0)));
  return medians.map((ms, at) => ({
    characters: lengths[at] ?? 0,
    ms,
    timesHalf: at === 0 ? null : ms / (medians[at - 1] ?? 1),
  }));
}

/** Text by text, once the redactor is warm: the median of ten rounds, or of three where one is slow. */
export async function msPer1000({ find }: Finder, rows: readonly Row[]): Promise<number> {
  const characters = rows.reduce((sum, { text }) => sum + text.length, 0);
  const times: number[] = [];
  const begin = performance.now();
  while (times.length < 20 && (times.length < 4 || performance.now() - begin < 5_000)) {
    const from = performance.now();
    for (const { text } of rows) await find(text);
    times.push(performance.now() - from);
  }
  return (median(times.slice(times.length >> 1)) / characters) * 1000;
}

function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}
