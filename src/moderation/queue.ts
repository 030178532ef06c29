import type { Db } from '../../db/client.ts';
import * as store from './store.ts';
import type { Moderator } from './deciding.ts';

/** The lists of the review desk. `waiting`: new ones, and claims that ran out or are one's own. */
export const tabs = [
  'waiting',
  'in_review',
  'returned',
  'published',
  'declined',
  'removed',
] as const;
export type Tab = (typeof tabs)[number];

export const queuePageSize = 50;

export interface Queue {
  tab: Tab;
  rows: store.QueueRow[];
  counts: Record<Tab, number>;
  page: number;
  pages: number;
}

/** One page of a list, with how many each list holds. */
export async function queueOf(
  db: Db,
  tab: Tab,
  { by, now, page: asked = 1 }: Pick<Moderator, 'by' | 'now'> & { page?: number },
): Promise<Queue> {
  const reviewer = { moderatorId: by.id, now };
  const each = await Promise.all(tabs.map((one) => count(db, one, reviewer)));
  const counts = Object.fromEntries(tabs.map((one, at) => [one, each[at]!])) as Record<Tab, number>;
  const pages = Math.max(1, Math.ceil(counts[tab] / queuePageSize));
  const page = Math.min(Math.max(1, asked), pages);
  const limits = { limit: queuePageSize, offset: (page - 1) * queuePageSize };
  const rows =
    tab === 'waiting'
      ? await store.waiting(db, reviewer, limits)
      : await store.withStatus(db, tab, reviewer, limits);
  return { tab, rows, counts, page, pages };
}

function count(db: Db, tab: Tab, reviewer: { moderatorId: string; now: Date }): Promise<number> {
  return tab === 'waiting'
    ? store.countWaiting(db, reviewer)
    : store.countWithStatus(db, tab, reviewer);
}
