import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { and, eq, gt } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { stories } from '../../db/schema.ts';
import { storyNumber } from '../site/paths.ts';
import { Refused } from './refused.ts';
import { say } from './say.ts';
import { withDatabase } from './with-database.ts';

const rowsAtOnce = 500;

/** `export`: the published stories in the form that `import` takes. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write the published stories to a file, one JSON object a line')
    .argument('<file.jsonl>')
    .action(exportTo);
}

async function exportTo(file: string): Promise<void> {
  await withDatabase(async (db) => {
    const out = createWriteStream(file, { flags: 'w', mode: 0o600 });
    out.on('error', () => undefined);
    let count = 0;
    for await (const story of published(db)) {
      out.write(`${JSON.stringify(lineOf(story))}\n`);
      count += 1;
    }
    out.end();
    await finished(out).catch((error: { code?: string }) => {
      throw new Refused(`${file} can't be written: ${error.code ?? 'unknown'}.`);
    });
    say(`${count} stories written to ${file}.`);
  });
}

type Row = typeof stories.$inferSelect;

async function* published(db: Db): AsyncGenerator<Row> {
  for (let after = ''; ;) {
    const rows = await db
      .select()
      .from(stories)
      .where(and(eq(stories.status, 'published'), gt(stories.id, after)))
      .orderBy(stories.id)
      .limit(rowsAtOnce);
    yield* rows;
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** The contract's fields and no others: no author, no id, no time. */
function lineOf(story: Row) {
  const { title, problem, steps, takeaway, english, category, marketplace, channel } = story;
  const { replyLanguage, outcome, days, rounds, openedMonth, locale } = story;
  const externalId = story.externalId ?? storyNumber(story.number ?? 0);
  return {
    externalId,
    title,
    problem,
    steps,
    takeaway,
    english,
    category,
    marketplace,
    channel,
    replyLanguage,
    outcome,
    days,
    rounds,
    openedMonth,
    locale,
  };
}
