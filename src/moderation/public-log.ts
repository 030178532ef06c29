import type { Db } from '../../db/client.ts';
import type { Decision } from '../../db/moderation.ts';
import { monthOf } from '../stories/publication.ts';
import * as store from './store.ts';

export const logPageSize = 50;

/** A decision as everybody may read it: no story, no moderator, no day. */
export interface LogEntry {
  month: string;
  decision: Decision;
  /** Null once the story is gone from the database. */
  category: string | null;
  reason: string;
}

/** One page of the moderation log, the last decision first. */
export async function moderationLogPage(db: Db, asked: number) {
  const total = await store.countLog(db);
  const pages = Math.max(1, Math.ceil(total / logPageSize));
  const page = Math.min(Math.max(1, asked), pages);
  const rows = await store.logEntries(db, { limit: logPageSize, offset: (page - 1) * logPageSize });
  const entries = rows.map(({ at, decision, category, reason }): LogEntry => ({
    month: monthOf(at),
    decision,
    category,
    reason,
  }));
  return { entries, total, page, pages };
}
