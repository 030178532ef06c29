import { expect, test } from 'vitest';
import type { Db } from '../../db/client.ts';
import { guideFeedback, guideReports } from '../../db/schema.ts';
import {
  countAnswer,
  keepReport,
  mostWaiting,
  readersWord,
  settleReport,
} from '../../src/feedback/readers-word.ts';
import { insertReport } from '../../src/feedback/store.ts';
import { countDue, deleteWhatIsDue, erasureStands } from '../../src/stories/purging/purging.ts';
import { aDatabase } from '../support/database.ts';
import { aUser } from '../stories/support.ts';

const now = new Date('2026-11-20T08:31:07Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
const about = { guide: 'variations', locale: 'zh-CN', now } as const;
const report = { passage: '', wrong: '天数不对', source: '' };
const moderator = { by: aUser('moderator'), now };

async function aReport(db: Db): Promise<string> {
  expect(await keepReport(db, about, report)).toBe(true);
  const { reports } = await readersWord(db, now);
  return reports.at(-1)!.id;
}

async function purged(db: Db, at: Date): Promise<number> {
  const counted = { stories: 0, drafts: 0, reports: 0 };
  await deleteWhatIsDue(db, at, counted);
  return counted.reports;
}

test('answers are counted by guide, language and month, and nothing else is kept', async () => {
  const { db } = await aDatabase();
  for (const answer of ['yes', 'yes', 'no'] as const) await countAnswer(db, about, answer);
  await countAnswer(db, { ...about, locale: 'en' }, 'no');
  await countAnswer(db, { ...about, now: daysLater(15) }, 'yes');
  const counted = { guide: 'variations', reports: 0 };
  expect(await db.select().from(guideFeedback).orderBy(guideFeedback.month)).toEqual([
    { ...counted, locale: 'en', month: '2026-11', yes: 0, no: 1 },
    { ...counted, locale: 'zh-CN', month: '2026-11', yes: 2, no: 1 },
    { ...counted, locale: 'zh-CN', month: '2026-12', yes: 1, no: 0 },
  ]);
});

test('answers that come at the same instant are all counted', async () => {
  const { db } = await aDatabase();
  await Promise.all(Array.from({ length: 20 }, () => countAnswer(db, about, 'yes')));
  expect((await readersWord(db, now)).counts).toMatchObject([{ yes: 20 }]);
});

test('moderators see the last twelve months, the newest first', async () => {
  const { db } = await aDatabase();
  for (const day of ['2025-11-30', '2025-12-01', '2026-11-20'])
    await countAnswer(db, { ...about, now: new Date(day) }, 'yes');
  const { counts } = await readersWord(db, now);
  expect(counts.map(({ month }) => month)).toEqual(['2026-11', '2025-12']);
});

test('a report is kept with its day, no hour, and in no order of writing', async () => {
  const { db } = await aDatabase();
  const id = await aReport(db);
  expect(await db.select().from(guideReports)).toEqual([
    {
      ...report,
      id,
      guide: 'variations',
      locale: 'zh-CN',
      reportedOn: '2026-11-20',
      settledOn: null,
    },
  ]);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  for (const table of ['guide_reports', 'guide_feedback'])
    await expect(db.$client.execute(`SELECT rowid FROM ${table}`)).rejects.toThrow(/rowid/);
});

test('of two moderators who settle a report at once the second is told', async () => {
  const { db } = await aDatabase();
  const id = await aReport(db);
  const both = await Promise.all([
    settleReport(db, id, moderator),
    settleReport(db, id, moderator),
  ]);
  expect(both).toEqual([{ ok: true }, { ok: false, why: 'already_settled' }]);
  expect((await readersWord(db, now)).reports).toEqual([]);
});

test('a seller can’t settle a report', async () => {
  const { db } = await aDatabase();
  const id = await aReport(db);
  const refused = await settleReport(db, id, { by: aUser('seller'), now });
  expect(refused).toEqual({ ok: false, why: 'not_allowed' });
  expect((await readersWord(db, now)).reports).toHaveLength(1);
});

test('a settled report is erased by the next purge; its count stays', async () => {
  const { db } = await aDatabase();
  await settleReport(db, await aReport(db), moderator);
  await aReport(db);
  expect(await countDue(db, now)).toBe(1);
  expect(await purged(db, now)).toBe(1);
  expect(await erasureStands(db)).toMatchObject({ due: true });
  const { counts, reports } = await readersWord(db, now);
  expect(counts).toMatchObject([{ reports: 2, yes: 0, no: 0 }]);
  expect(reports).toHaveLength(1);
});

test('a report that nobody settles is kept for 180 days', async () => {
  const { db } = await aDatabase();
  await aReport(db);
  expect(await purged(db, daysLater(180))).toBe(0);
  expect(await purged(db, daysLater(181))).toBe(1);
});

test('beyond so many that wait no report is stored and none is counted', async () => {
  const { db } = await aDatabase();
  const row = { ...report, guide: 'variations', locale: 'zh-CN', settledOn: null } as const;
  const one = (id: string) => ({ ...row, id, reportedOn: '2026-11-20' });
  expect(await insertReport(db, one('a'), 2)).toBe(true);
  expect(await insertReport(db, one('b'), 2)).toBe(true);
  expect(await insertReport(db, one('c'), 2)).toBe(false);
  await settleReport(db, 'a', moderator);
  expect(await insertReport(db, one('d'), 2)).toBe(true);
  expect((await readersWord(db, now)).counts).toMatchObject([{ reports: 3 }]);
  expect(mostWaiting).toBeGreaterThan(100);
});

test('moderators see a hundred reports and how many more wait', async () => {
  const { db } = await aDatabase();
  for (let at = 0; at < 103; at++) await keepReport(db, about, report);
  const { reports, more } = await readersWord(db, now);
  expect([reports.length, more]).toEqual([100, 3]);
});
