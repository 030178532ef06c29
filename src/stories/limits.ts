import { marksIn } from '../redaction/marks.ts';

/** How long each text of a story may be, in characters. */
export const textLimits = {
  title: { min: 4, max: 80 },
  problem: { min: 20, max: 20_000 },
  takeaway: { min: 0, max: 200 },
  english: { min: 0, max: 2000 },
  stepText: { min: 0, max: 2000 },
  stepQuote: { min: 0, max: 2000 },
} as const;

export const mostSteps = 30;
export const mostDays = 3650;
export const mostRounds = 999;

/**
 * Characters as a person counts them. A mark counts as one: `[人名]` is longer than the name, and
 * masking must not make a text too long.
 */
export function lengthOf(text: string): number {
  const marks = marksIn(text).reduce((sum, { start, end }) => sum + end - start - 1, 0);
  return [...text].length - marks;
}

/** Line ends as `\n`, no half characters, no control characters, no space around. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}
