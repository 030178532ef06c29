import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import { mayReview } from '../auth/policy.ts';
import type { User } from '../auth/users.ts';
import type { Locale } from '../site/locales.ts';
import { isoDay } from '../stories/purging/retention.ts';
import type { ErrorReport } from './report.ts';
import * as store from './store.ts';

/** So many reports may wait: beyond them somebody sends them by machine. */
export const mostWaiting = 2000;
/** So many are shown at once. */
const mostShown = 100;
/** So many months back counts are shown. */
const monthsShown = 12;

/** Which guide a reader speaks of, in which language, and when. */
export interface About {
  guide: string;
  locale: Locale;
  now: Date;
}

/** Counts one answer to “was this right for you?”. Nothing else is kept of it. */
export async function countAnswer(
  db: Db,
  { guide, locale, now }: About,
  answer: 'yes' | 'no',
): Promise<void> {
  await store.countOne(db, { guide, locale, month: isoDay(now).slice(0, 7) }, answer);
}

/** Keeps a masked report for the editors. False when too many wait. */
export function keepReport(
  db: Db,
  { guide, locale, now }: About,
  report: ErrorReport,
): Promise<boolean> {
  const row = { ...report, id: randomUUID(), guide, locale, reportedOn: isoDay(now) };
  return store.insertReport(db, { ...row, settledOn: null }, mostWaiting);
}

export type Settled = { ok: true } | { ok: false; why: 'not_allowed' | 'already_settled' };

/**
 * Marks a report as done: it is out of the list at once and erased at the next purge. Of two
 * moderators at the same instant the second is told.
 */
export async function settleReport(
  db: Db,
  id: string,
  { by, now }: { by: User; now: Date },
): Promise<Settled> {
  if (!mayReview(by)) return { ok: false, why: 'not_allowed' };
  const settled = await store.settle(db, id, isoDay(now));
  return settled ? { ok: true } : { ok: false, why: 'already_settled' };
}

/** What moderators see: the counts of the last months and the reports that wait. */
export interface ReadersWord {
  counts: store.CountRow[];
  reports: store.ReportRow[];
  /** How many more reports wait than are shown. */
  more: number;
}

export async function readersWord(db: Db, now: Date): Promise<ReadersWord> {
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - monthsShown + 1, 1));
  const counts = await store.countRows(db, isoDay(first).slice(0, 7));
  const { rows, all } = await store.openReports(db, mostShown);
  return { counts, reports: rows, more: all - rows.length };
}
