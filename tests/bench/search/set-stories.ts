import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNotNull } from 'drizzle-orm';
import { openDatabase } from '../../../db/client.ts';
import { stories } from '../../../db/schema.ts';
import { storyNumber } from '../../../src/site/paths.ts';
import { tidy, textLimits } from '../../../src/stories/limits.ts';
import { anOperator } from '../../support/kaicase.ts';
import type { Document } from './peers/peer.ts';

/** Documents as they fit into a story, and how many had to be cut for it. */
export function fitted(documents: readonly Document[]): { documents: Document[]; cut: number } {
  const cut = new Set<string>();
  const fit = (id: string, text: string, most: number) => {
    const characters = [...tidy(text)];
    if (characters.length > most) cut.add(id);
    return characters.slice(0, most).join('');
  };
  const fitting = documents.map(({ id, title, text }) => ({
    id,
    title: fit(id, title.replace(/\s+/g, ' '), textLimits.title.max),
    text: fit(id, text, textLimits.problem.max),
  }));
  return { documents: fitting, cut: cut.size };
}

/** Documents that stand in the database as published stories. */
export interface ImportedSet {
  data: string;
  url: string;
  /** What the operator's command said, last line. */
  said: string;
  /** The document that was imported as a story: `K-4821` → its id. */
  documentOf: ReadonlyMap<string, string>;
}

/** Imports documents as stories into a data folder of their own, as an operator does: masked too. */
export async function importedSet(documents: readonly Document[]): Promise<ImportedSet> {
  const operator = anOperator('kaicase-bench-');
  const file = join(operator.data, 'stories.jsonl');
  writeFileSync(file, documents.map((one) => `${JSON.stringify(asStory(one))}\n`).join(''));
  const { stdout, stderr } = operator.kaicase(['import', file, '--publish']);
  const db = await openDatabase({ url: operator.url, as: 'visitor' });
  const rows = await db
    .select({ number: stories.number, externalId: stories.externalId })
    .from(stories)
    .where(isNotNull(stories.number));
  db.$client.close();
  if (rows.length === 0) throw new Error(`Nothing was imported. ${stdout}${stderr.slice(0, 500)}`);
  return {
    data: operator.data,
    url: operator.url,
    said: stdout.trim(),
    documentOf: new Map(rows.map((row) => [storyNumber(row.number!), row.externalId!])),
  };
}

/** All in one category: which one a document would be in is not part of the question. */
function asStory({ id, title, text }: Document) {
  return {
    externalId: id,
    title: padded(title || text.slice(0, 40), textLimits.title.min),
    problem: padded(text, textLimits.problem.min),
    steps: [],
    takeaway: '',
    english: '',
    category: 'system-bug',
    marketplace: 'US',
    channel: 'chat',
    replyLanguage: 'en',
    openedMonth: '2026-01',
    outcome: 'solved',
    days: 1,
    rounds: 1,
    locale: /\p{Script=Han}/u.test(title + text) ? 'zh-CN' : 'en',
  };
}

/** A story has a shortest length; dots hold no words. */
const padded = (text: string, least: number) =>
  [...text].length < least ? text + '…'.repeat(least) : text;
