import { dateText } from '../dates.ts';

/**
 * Where a case stands. `open`: noted, nothing came back. `waiting`: for the platform. `answered`: it is
 * the seller's turn. `closed`: by the platform, unsolved.
 */
export const caseStates = ['open', 'waiting', 'answered', 'closed', 'solved'] as const;
export type CaseState = (typeof caseStates)[number];

/** Who wrote or did something, as in the steps of a story. */
export const writers = ['seller', 'ai', 'agent', 'team'] as const;
export type Writer = (typeof writers)[number];

/** What happened on a day. */
export interface Entry {
  id: string;
  /** `2026-11-02`. */
  day: string;
  who: Writer;
  what: string;
  /** The words of the letter; empty for none. */
  letter: string;
  /** Which step of the category's ladder it was, from 0; null for none. */
  rung: number | null;
}

/** A seller's own case. It lives on one device; nothing of it is ever sent. */
export interface Case {
  id: string;
  /** The seller's own name for it. */
  name: string;
  /** An id of categories.yml. One that has been renamed since is kept as it is. */
  category: string;
  /** A marketplace's code, `US`; empty for none. */
  marketplace: string;
  /** Amazon's number, as typed; may be empty. */
  number: string;
  /** `2026-11-02`. */
  openedOn: string;
  state: CaseState;
  /** By day. */
  entries: readonly Entry[];
  /** The seller's own next step; null to take the suggestion. */
  next: { step: string; on: string } | null;
  /** When it was changed last: `2026-11-02T08:30:00.000Z`. The newer of two copies wins. */
  changedAt: string;
}

/** How long each text may be, in UTF-16 units; how many entries and cases there may be. */
export const most = {
  name: 80,
  category: 80,
  number: 40,
  what: 2000,
  letter: 20_000,
  step: 200,
  rung: 50,
  entries: 300,
  cases: 500,
} as const;

/** Whether it is a day as we write it: `2026-11-02`. */
export function isDay(value: string): boolean {
  return value.length === 10 && value < '2100' && dateText(value) !== undefined;
}

/** The day that many days later. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** How many days lie between; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The day of the last entry, or the day it was opened. */
export function lastDay({ entries, openedOn }: Case): string {
  return entries.at(-1)?.day ?? openedOn;
}
